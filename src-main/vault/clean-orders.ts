import path from 'node:path';
import * as v from 'valibot';
import type { UncleanBackup } from '../../shared/bridge/vault-channels.ts';
import { fromUtf8, toUtf8 } from '../../shared/lib/utf8.ts';
import { cleanFolder } from './clean-folder.ts';
import type { SecondFolder } from './second-folder.ts';
import type { VaultFs } from './vault-fs.ts';
import { writeWhole } from './write-whole.ts';

const ordersSchema = v.array(
  v.object({
    planId: v.string(),
    /** The clean snapshot. */
    keep: v.string(),
    /** Places that are still to be cleaned: '' the vault's own folder, else the path of another one. */
    places: v.array(v.string()),
  }),
);
type Order = v.InferOutput<typeof ordersSchema>[number];

/** The vault's own folder among places. */
const OWN = '';

/**
 * Which plans' backups are still to be cleaned after a disposal, and where. Kept on the disk before the first file is
 * removed, so that a program that is killed, or a file server that was away, goes on at the next occasion.
 */
export class CleanOrders {
  private orders: readonly Order[] | null = null;

  /**
   * @param file where the orders are kept
   * @param folderOf a plan's folder in the vault
   */
  constructor(
    private readonly fs: VaultFs,
    private readonly file: string,
    private readonly folderOf: (planId: string) => string,
  ) {}

  /** Notes that everything of a plan before a snapshot is to go, here and in every folder that copies were written to. */
  async add(planId: string, keep: string, second: SecondFolder): Promise<void> {
    const rest = (await this.all()).filter((order) => order.planId !== planId);
    await this.write([...rest, { planId, keep, places: [OWN, ...second.everywhere()] }]);
  }

  /**
   * Cleans what can be reached now.
   * @returns what is still unclean, and why
   */
  async carryOut(second: SecondFolder): Promise<UncleanBackup[]> {
    const orders = await this.all();
    if (orders.length === 0) return [];
    const unclean: UncleanBackup[] = [];
    const left: Order[] = [];
    for (const order of orders) {
      const places: string[] = [];
      for (const place of order.places) {
        const why = await this.clean(order, place, second);
        if (why === null) continue;
        places.push(place);
        unclean.push({ planId: order.planId, place: path.basename(place), why });
      }
      if (places.length > 0) left.push({ ...order, places });
    }
    if (JSON.stringify(left) !== JSON.stringify(orders)) await this.write(left);
    return unclean;
  }

  private clean({ planId, keep }: Order, place: string, second: SecondFolder): Promise<string | null> {
    return place === OWN
      ? cleanFolder(this.fs, this.folderOf(planId), keep)
      : second.clean(place, planId, keep, path.join(this.folderOf(planId), keep));
  }

  private async all(): Promise<readonly Order[]> {
    if (this.orders) return this.orders;
    const stored = await this.fs
      .read(this.file)
      .then((bytes) => v.safeParse(ordersSchema, JSON.parse(fromUtf8(bytes))))
      .catch(() => null);
    this.orders = stored?.success ? stored.output : [];
    return this.orders;
  }

  private async write(orders: readonly Order[]): Promise<void> {
    await writeWhole(this.fs, this.file, toUtf8(JSON.stringify(orders)));
    this.orders = orders;
  }
}
