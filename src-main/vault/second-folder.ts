import path from 'node:path';
import * as v from 'valibot';
import { fromUtf8, toUtf8 } from '../../shared/lib/utf8.ts';
import { cleanFolder, type Unclean } from './clean-folder.ts';
import { snapshotsIn, TEMPORARY } from './names.ts';
import { keptSnapshots } from './rotation.ts';
import { codeOf, type VaultFs } from './vault-fs.ts';
import { writeWhole } from './write-whole.ts';

const settingsSchema = v.object({
  /** This vault, so that several desks may use one folder of a file server. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  second: v.nullable(v.string()),
  /** Folders that copies were written to before: a disposal has to reach them. */
  former: v.optional(v.array(v.string()), []),
});
type Settings = v.InferOutput<typeof settingsSchema>;

/**
 * The second folder, perhaps on a file server: every snapshot is written there too, behind the first
 * one's back, so that a server that does not answer holds nothing up.
 */
export class SecondFolder {
  private failed: string | null = null;
  private running: Promise<void> = Promise.resolve();

  private constructor(
    private readonly fs: VaultFs,
    private readonly file: string,
    private settings: Settings,
  ) {}

  /**
   * @param file where the choice is kept
   * @param newId eight hexadecimal digits for a vault that has none yet
   * @param given a folder that was named when the program was started; it wins
   */
  static async open(fs: VaultFs, file: string, newId: string, given: string | null): Promise<SecondFolder> {
    const stored = await fs
      .read(file)
      .then((bytes) => v.safeParse(settingsSchema, JSON.parse(fromUtf8(bytes))))
      .catch(() => null);
    const settings = stored?.success ? stored.output : { id: newId, second: null, former: [] };
    const folder = new SecondFolder(fs, file, settings);
    if (given !== null && given !== settings.second) await folder.choose(given);
    return folder;
  }

  /** Its name, and the system's code of what last failed; null where none was chosen. */
  status(): { readonly name: string; readonly failure: string | null } | null {
    const { second } = this.settings;
    return second === null ? null : { name: path.basename(second) || second, failure: this.failed };
  }

  /** Chooses a folder, or (null) gives it up; what lies there stays. */
  async choose(folder: string | null): Promise<void> {
    const { second, former } = this.settings;
    const others = new Set(second === null ? former : [...former, second]);
    if (folder !== null) others.delete(folder);
    this.settings = { ...this.settings, second: folder, former: [...others] };
    this.failed = null;
    await this.fs.makeFolder(path.dirname(this.file));
    await writeWhole(this.fs, this.file, toUtf8(JSON.stringify(this.settings)));
  }

  /** Begins to write a snapshot there; what becomes of it is in `status`. */
  copy(planId: string, name: string, bytes: Uint8Array): void {
    const { second } = this.settings;
    if (second === null) return;
    const folder = this.folderIn(second, planId);
    this.running = this.running.then(async () => {
      try {
        await this.fs.makeFolder(folder);
        await writeWhole(this.fs, path.join(folder, name), bytes);
        await this.tidy(folder);
        this.failed = null;
      } catch (error) {
        this.failed = codeOf(error);
      }
    });
  }

  /** Every folder that copies lie in, or lay in. */
  everywhere(): readonly string[] {
    const { second, former } = this.settings;
    return second === null ? former : [second, ...former];
  }

  /**
   * After a disposal: in the folder that is in use the clean snapshot takes the place of all that was there; in one that
   * is no longer used everything of the plan goes.
   * @param own where the clean snapshot lies in the vault
   * @returns the system's code of what failed; null when all is clean
   */
  async clean(place: string, planId: string, keep: string, own: string): Promise<Unclean> {
    const folder = this.folderIn(place, planId);
    try {
      const isInUse = place === this.settings.second;
      // A server that is away looks like a folder that is not there.
      await this.fs.size(place);
      if (isInUse && !(await this.fs.list(folder)).includes(keep)) {
        await this.fs.makeFolder(folder);
        await writeWhole(this.fs, path.join(folder, keep), await this.fs.read(own));
      }
      return await cleanFolder(this.fs, folder, isInUse ? keep : null);
    } catch (error) {
      return codeOf(error);
    }
  }

  /** Resolves when nothing is being written there any more. */
  settled(): Promise<void> {
    return this.running;
  }

  private folderIn(place: string, planId: string): string {
    return path.join(place, `Tsudoi-${this.settings.id}`, planId);
  }

  private async tidy(folder: string): Promise<void> {
    const names = await this.fs.list(folder);
    const snapshots = snapshotsIn(names);
    const kept = keptSnapshots(snapshots);
    const gone = names.filter(
      (name) => TEMPORARY.test(name) || (snapshots.some((one) => one.name === name) && !kept.has(name)),
    );
    for (const name of gone) await this.fs.remove(path.join(folder, name)).catch(() => undefined);
  }
}
