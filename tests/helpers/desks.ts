import type { Reply } from '../../shared/bridge/contract.ts';
import { type DeskName, TAKEN } from '../../shared/domain/check-in/own-ticks.ts';
import { type CommandInput, type CommandName, commands } from '../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../shared/domain/plan/change.ts';
import { advance, EMPTY_HISTORY, type JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { seededIds } from '../../shared/lib/ids.ts';
import type { Result } from '../../shared/lib/result.ts';
import { createDeskLink, type DeskLink, type DeskLinkParts } from '../../src-renderer/store/desk-link.ts';

/** One reception desk as a test drives it: a copy of the plan, its journal, and its link to the others. */
export class TestDesk {
  plan: Plan;
  history = EMPTY_HISTORY;
  private link!: DeskLink;
  private readonly journal: JournalEntry[] = [];
  private readonly newId: () => string;

  constructor(
    plan: Plan,
    readonly name: DeskName,
    /** Minutes by which this desk's clock is wrong, and how time goes on. */
    private readonly clock: () => string,
    private readonly exchange: DeskLinkParts['exchange'],
    seed: number,
  ) {
    this.plan = plan;
    this.newId = seededIds(seed);
    this.restart();
  }

  /** The program anew on the same data: only the journal and the folder know what was told. */
  restart(): void {
    this.link = createDeskLink(this.plan.id, this.name, this.joinedSeq, {
      plan: () => this.plan,
      entriesAfter: async (seq) => this.journal.filter((entry) => entry.seq > seq),
      exchange: (request): Promise<Reply<'desks.exchange'>> => this.exchange(request),
      take: (ticks) => void this.run('takeDeskTicks', { ticks }),
    });
  }

  private readonly joinedSeq = 0;

  round = () => this.link.round();

  run<N extends CommandName>(name: N, input: CommandInput<N>): boolean {
    const command = commands[name] as (p: Plan, i: unknown, c: unknown) => Result<Change, { code: string }>;
    const result = command(this.plan, input, { now: this.clock(), newId: this.newId });
    if (result.ok) this.commit(result.value, 'do', null);
    return result.ok;
  }

  undo(): boolean {
    const of = this.history.undo.at(-1);
    const entry = this.journal.find(({ seq }) => seq === of);
    if (of === undefined || !entry) return false;
    this.commit(invert(entry), 'undo', of);
    // As the program does: on to what was done at this desk.
    return entry.label.code === TAKEN ? this.undo() : true;
  }

  private commit(change: Change, kind: JournalEntry['kind'], of: number | null): void {
    const entry: JournalEntry = { ...change, seq: this.plan.seq + 1, at: this.clock(), kind, of };
    this.journal.push(entry);
    this.history = advance(this.history, entry);
    this.plan = { ...applyRows(this.plan, change.rows), seq: entry.seq };
  }

  /** Who is here, by name, with when and at which desk. */
  here(): Record<string, string> {
    return Object.fromEntries(
      [...this.plan.rows.checkIns.values()]
        .map((row): [string, string] => [
          `${this.plan.rows.attendees.get(row.attendeeId)?.name} ${row.itemId ?? ''}`,
          `${row.at} ${row.desk}`,
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}
