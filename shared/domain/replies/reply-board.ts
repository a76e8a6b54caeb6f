import { groupKeyOf } from '../attendees/city-group.ts';
import { joiningRanks } from '../attendees/joining-order.ts';
import { type CityOpen, unansweredByCity } from '../attendees/unanswered.ts';
import { daysBetween } from '../calendar/dates.ts';
import type { Organisation, Reply, RowOf } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { latestReplies } from './latest-reply.ts';

/** Where a city's reply stands: 未着, 着, 訂正, 要確認. */
export const BOARD_STATES = ['waiting', 'received', 'corrected', 'to-check'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** One city of the board. */
export interface CityReply {
  readonly organisation: Organisation;
  readonly state: BoardState;
  /** What was sent and noted last; null where nothing was. */
  readonly reply: Reply | null;
  /** The form's deadline, or else the first deadline of what the city has left open; null where none is set. */
  readonly deadline: string | null;
  /** Days to it; below zero it is past. */
  readonly daysLeft: number | null;
  /** ISO instant at which the newest answer came; null while none has. */
  readonly receivedAt: string | null;
  /** The files taken in from the city, the newest first. */
  readonly files: readonly RowOf<'imports'>[];
  readonly people: number;
  /** People who owe an answer. */
  readonly owing: number;
  /** People of whom something is marked 要確認. */
  readonly doubtful: number;
  /** What the city still owes, for the reminder; null: nothing. */
  readonly open: CityOpen | null;
}

/**
 * 受取状況: every member on the meeting's day in 加盟順, then whoever else was sent a form or has sent a file.
 * @param today ISO date
 * @param also ids of organisations that stand there in any case
 */
export function replyBoard(plan: Plan, today: string, also: readonly string[] = []): readonly CityReply[] {
  const replies = latestReplies(plan);
  const files = filesByCity(plan);
  const open = new Map(unansweredByCity(plan, today).map((city) => [city.group, city]));
  const counts = countPeople(plan);
  const members = [...joiningRanks(plan).keys()];
  const ids = [...new Set([...members, ...replies.keys(), ...files.keys(), ...also])];
  return ids.flatMap((id) => {
    const organisation = plan.rows.organisations.get(id);
    if (!organisation) return [];
    const reply = replies.get(id) ?? null;
    const own = files.get(id) ?? [];
    const owed = open.get(groupKeyOf({ organisationId: id, organisationText: '' })) ?? null;
    const deadline = reply?.deadline ?? firstDeadline(owed);
    const { people = 0, doubtful = 0 } = counts.get(id) ?? {};
    return [
      {
        organisation,
        state: stateOf(reply, own),
        reply,
        deadline,
        daysLeft: deadline === null ? null : daysBetween(today, deadline),
        receivedAt: reply?.receivedAt ?? own[0]?.at ?? null,
        files: own,
        people,
        owing: owed?.people.length ?? 0,
        doubtful,
        open: owed,
      },
    ];
  });
}

function stateOf(reply: Reply | null, files: readonly RowOf<'imports'>[]): BoardState {
  // A file taken in by itself, beside the forms, is an answer like any other.
  const byFiles = files.length === 0 ? 'waiting' : files.length > 1 ? 'corrected' : 'received';
  if (reply === null || reply.state === 'sent') return byFiles;
  return reply.state === 'received' && files.length > 1 ? 'corrected' : reply.state;
}

function filesByCity(plan: Plan): ReadonlyMap<string, RowOf<'imports'>[]> {
  const files = new Map<string, RowOf<'imports'>[]>();
  for (const file of plan.rows.imports.values()) {
    if (file.organisationId === null) continue;
    const own = files.get(file.organisationId);
    if (own) own.push(file);
    else files.set(file.organisationId, [file]);
  }
  // A file that was looked at again and taken in once more is one file.
  for (const [id, own] of files) {
    own.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    const seen = new Set<string>();
    files.set(
      id,
      own.filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256)),
    );
  }
  return files;
}

function countPeople(plan: Plan): ReadonlyMap<string, { people: number; doubtful: number }> {
  const counts = new Map<string, { people: number; doubtful: number }>();
  for (const { organisationId, unconfirmed } of plan.rows.attendees.values()) {
    if (organisationId === null) continue;
    const count = counts.get(organisationId) ?? { people: 0, doubtful: 0 };
    counts.set(organisationId, count);
    count.people += 1;
    if (unconfirmed.length > 0) count.doubtful += 1;
  }
  return counts;
}

const firstDeadline = (open: CityOpen | null): string | null =>
  open?.open.flatMap(({ activity }) => activity.deadline ?? []).sort()[0] ?? null;

/** How many cities stand where. */
export function boardCounts(board: readonly CityReply[]): Readonly<Record<BoardState, number>> {
  const counts = { waiting: 0, received: 0, corrected: 0, 'to-check': 0 };
  for (const { state } of board) counts[state] += 1;
  return counts;
}
