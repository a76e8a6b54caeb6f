import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Published, SharedContent, SharedState } from '../../shared/bridge/shared-file.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { sha256 } from '../formats/plan-file/checksum.ts';
import { lock } from '../formats/plan-file/passphrase.ts';
import { openPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../formats/plan-file/write-plan-file.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { safeFileName } from './output-file.ts';
import { deskName, type OwnerMarks } from './owner-mark.ts';
import { readingError, writingError } from './system-error.ts';

/** Where a shared file is chosen: a dialog in Electron. null: given up. */
export type ChoosePlace = (kind: 'open' | 'save', suggestedName: string) => Promise<string | null>;

const linksSchema = v.record(v.string(), v.object({ file: v.string(), sha256: v.string() }));
type Links = v.InferOutput<typeof linksSchema>;

/**
 * Links between plans and files on a file server. Nothing is ever written over what was not read
 * before: who publishes says what he read, and the file must still be that.
 */
export class SharedFiles {
  private links: Promise<Links> | null = null;

  /**
   * @param store where the links are kept, in the program's user data
   * @param choose null where this host cannot choose a place
   */
  constructor(
    private readonly store: string,
    private readonly choose: ChoosePlace | null,
    private readonly marks: OwnerMarks,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** How a plan stands to its file; takes the owner mark where it is free. */
  async state(planId: string): Promise<Result<SharedState, AppError>> {
    const link = await this.linkOf(planId);
    if (!link) return ok({ linked: false, canLink: this.choose !== null });
    const bytes = await readBytes(link.file);
    if (!bytes.ok) return bytes;
    const owner = await this.marks.take(link.file);
    const changed = bytes.value !== null && sha256(bytes.value) !== link.sha256;
    return ok({ linked: true, name: path.basename(link.file), exists: bytes.value !== null, owner, changed });
  }

  /** Lets the person choose the file of a plan; false when given up. */
  async link(
    planId: string,
    kind: 'open' | 'save',
    suggestedName: string,
  ): Promise<Result<boolean, AppError>> {
    if (!this.choose) return fail(appError('shared-unavailable'));
    const file = await this.choose(kind, safeFileName(suggestedName, 'tsudoi'));
    if (file === null) return ok(false);
    return this.keep({ ...(await this.all()), [planId]: { file, sha256: '' } }, true);
  }

  /** Ends the link; the file stays as it is. */
  async unlink(planId: string): Promise<Result<boolean, AppError>> {
    const { [planId]: _, ...rest } = await this.all();
    const link = await this.linkOf(planId);
    if (link) await this.marks.giveBack(link.file);
    return this.keep(rest, false);
  }

  /** Takes the owner mark over, on the person's word. */
  async takeOver(planId: string): Promise<Result<SharedState, AppError>> {
    const link = await this.linkOf(planId);
    if (link) await this.marks.takeOver(link.file);
    return this.state(planId);
  }

  /** What the file holds now. 'shared-other-plan' where it is another plan's. */
  async read(planId: string, passphrase?: string): Promise<Result<SharedContent, AppError>> {
    const link = await this.linkOf(planId);
    if (!link) return fail(appError('shared-unavailable'));
    const bytes = await readBytes(link.file);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return ok({ planFile: null, sha256: '' });
    const name = path.basename(link.file);
    const planFile = await openPlanFile(bytes.value, name, passphrase);
    if (!planFile.ok) return planFile;
    if (planFile.value.planId !== planId) return fail(appError('shared-other-plan', { name }));
    return ok({ planFile: planFile.value, sha256: sha256(bytes.value) });
  }

  /**
   * Writes a plan to its file, whole or not at all, and reads it back.
   * @param expected the hash of what was read before; the file must still be that
   * @param aside whether to write a copy beside the file instead
   */
  async publish(
    planId: string,
    planFile: PlanFile,
    expected: string,
    aside: boolean,
    passphrase?: string,
  ): Promise<Result<Published, AppError>> {
    const links = await this.all();
    const link = await this.linkOf(planId);
    if (!link) return fail(appError('shared-unavailable'));
    const name = path.basename(link.file);
    const plain = writePlanFile(planFile);
    const bytes = passphrase === undefined ? plain : await lock(plain, passphrase);
    if (aside) return writeAside(link.file, bytes, this.now());
    const owner = await this.marks.take(link.file);
    if (!owner?.mine)
      return fail(appError('shared-owned', { name, who: owner?.who ?? '?', since: owner?.since ?? '' }));
    const before = await readBytes(link.file);
    if (!before.ok) return before;
    if ((before.value === null ? '' : sha256(before.value)) !== expected) return ok({ kind: 'changed' });
    const written = await writeFileAtomically(link.file, bytes);
    if (!written.ok) return written;
    const back = await readBytes(link.file);
    if (!back.ok) return back;
    if (back.value === null || sha256(back.value) !== sha256(bytes))
      return fail(appError('write-failed', { name, why: 'read back differs' }));
    const kept = await this.keep({ ...links, [planId]: { file: link.file, sha256: sha256(bytes) } }, true);
    return kept.ok ? ok({ kind: 'published', name }) : kept;
  }

  /** Notes that this desk has what the file held: it is no news any more. */
  async seen(planId: string, hash: string): Promise<Result<boolean, AppError>> {
    const links = await this.all();
    const link = await this.linkOf(planId);
    return link ? this.keep({ ...links, [planId]: { ...link, sha256: hash } }, true) : ok(false);
  }

  /** Ids come from the page: one that names what every object has ('constructor') is no link. */
  private async linkOf(planId: string): Promise<Links[string] | undefined> {
    const links = await this.all();
    return Object.hasOwn(links, planId) ? links[planId] : undefined;
  }

  private all(): Promise<Links> {
    this.links ??= readFile(this.store, 'utf8').then(
      (text) => {
        const parsed = v.safeParse(linksSchema, JSON.parse(text));
        return parsed.success ? parsed.output : {};
      },
      () => ({}),
    );
    return this.links.catch(() => ({}));
  }

  private async keep<T>(links: Links, value: T): Promise<Result<T, AppError>> {
    this.links = Promise.resolve(links);
    await mkdir(path.dirname(this.store), { recursive: true });
    const written = await writeFileAtomically(this.store, new TextEncoder().encode(JSON.stringify(links)));
    return written.ok ? ok(value) : written;
  }
}

/** The bytes of a file; null where there is none. */
async function readBytes(file: string): Promise<Result<Uint8Array | null, AppError>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    const failure = readingError(error, path.basename(file));
    return failure.code === 'not-found' ? ok(null) : fail(failure);
  }
}

/** Writes beside a file under a name that says when and whose, never over anything. */
async function writeAside(file: string, bytes: Uint8Array, now: Date): Promise<Result<Published, AppError>> {
  const stem = path.basename(file, '.tsudoi');
  const when = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  const name = safeFileName(`${stem}（写し ${deskName()} ${when}）`, 'tsudoi');
  try {
    const handle = await open(path.join(path.dirname(file), name), 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return ok({ kind: 'copy', name });
  } catch (error) {
    return fail(writingError(error, name));
  }
}
