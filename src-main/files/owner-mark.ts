import { randomUUID } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import * as v from 'valibot';
import type { OwnerMark } from '../../shared/bridge/shared-file.ts';
import { writeFileAtomically } from './atomic-write.ts';

const markSchema = v.object({
  who: v.pipe(v.string(), v.maxLength(200)),
  /** ISO instant. */
  since: v.pipe(v.string(), v.isoTimestamp()),
  token: v.string(),
  host: v.string(),
  pid: v.pipe(v.number(), v.integer()),
});
type Stored = v.InferOutput<typeof markSchema>;

/** A mark as old as that is told as one that may have been left behind. */
const STALE_MS = 12 * 60 * 60 * 1000;

/** Who works at this desk, as colleagues know it: the account and the computer. */
export function deskName(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch {
    return hostname();
  }
}

/**
 * The owner mark beside a shared file: whoever makes it first may write the file, all others read it.
 * It is a file of its own, made so that of two only one succeeds, on a file server too.
 */
export class OwnerMarks {
  private readonly token = randomUUID();
  private readonly held = new Set<string>();

  constructor(
    private readonly now: () => Date = () => new Date(),
    private readonly who: string = deskName(),
  ) {}

  /** Takes the mark of a file if it is free or this desk's own; gives the mark that stands then. */
  async take(file: string): Promise<OwnerMark | null> {
    try {
      const handle = await open(markOf(file), 'wx');
      try {
        await handle.writeFile(this.content());
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return null;
      const standing = await read(file);
      // Left behind by a run of this desk's that was killed.
      if (standing && standing.token !== this.token && this.isOwnDead(standing)) return this.takeOver(file);
    }
    return this.look(file);
  }

  /** Takes the mark whoever has it: only on the person's word. */
  async takeOver(file: string): Promise<OwnerMark | null> {
    await writeFileAtomically(markOf(file), new TextEncoder().encode(this.content()));
    return this.look(file);
  }

  /** The mark of a file; null where nobody has it. */
  async look(file: string): Promise<OwnerMark | null> {
    const stored = await read(file);
    if (!stored) return null;
    const mine = stored.token === this.token;
    if (mine) this.held.add(file);
    else this.held.delete(file);
    const stale = this.now().getTime() - Date.parse(stored.since) > STALE_MS;
    return { who: stored.who, since: stored.since, mine, stale };
  }

  /** Gives the mark of a file back, if it is this run's. */
  async giveBack(file: string): Promise<void> {
    if ((await this.look(file))?.mine) await rm(markOf(file), { force: true });
    this.held.delete(file);
  }

  /** Gives all marks of this run back, when the program ends. */
  async giveAllBack(): Promise<void> {
    await Promise.all([...this.held].map((file) => this.giveBack(file).catch(() => undefined)));
  }

  private content(): string {
    const mark: Stored = {
      who: this.who,
      since: this.now().toISOString(),
      token: this.token,
      host: hostname(),
      pid: process.pid,
    };
    return JSON.stringify(mark);
  }

  private isOwnDead({ who, host, pid }: Stored): boolean {
    if (who !== this.who || host !== hostname() || pid === process.pid) return false;
    try {
      process.kill(pid, 0);
      return false;
    } catch (error) {
      return codeOf(error) === 'ESRCH';
    }
  }
}

/** The file that holds the mark of a shared file. */
const markOf = (file: string): string => `${file}.owner`;

async function read(file: string): Promise<Stored | null> {
  try {
    const parsed = v.safeParse(markSchema, JSON.parse(await readFile(markOf(file), 'utf8')));
    // A mark that cannot be read is somebody's all the same.
    return parsed.success
      ? parsed.output
      : { who: '?', since: new Date(0).toISOString(), token: '', host: '', pid: 0 };
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? null
      : { who: '?', since: new Date(0).toISOString(), token: '', host: '', pid: 0 };
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
