import { answerIndex } from '../attendees/answer-index.ts';
import { audienceOf } from '../attendees/audience.ts';
import { lineOf, seatsOf } from '../attendees/line.ts';
import { proxyChain } from '../attendees/proxy-chain.ts';
import { type AnswerSource, type AnswerValue, answerKey } from '../collections/answers.ts';
import type { Activity, Answer } from '../collections/index.ts';
import { orderBetween } from '../order/place-order.ts';
import type { Draft } from '../plan/draft.ts';
import type { CommandContext } from './command.ts';

/** Where an answer comes from: the source, and the import or memo it stands in. */
export interface AnswerOrigin {
  readonly source: AnswerSource;
  readonly ref: string;
}

/** Where an answer stands in the line. */
type Place = Pick<Answer, 'place' | 'line' | 'since'>;

const NO_PLACE: Place = { place: 'in', line: '', since: null };

export const BY_HAND: AnswerOrigin = { source: 'hand', ref: '' };

/**
 * The one way to write answers: it keeps what was there before, gives a yes its place in the line, and
 * after all is said settles each activity with a capacity, so that no more people have a place than there
 * are. A command opens a book on its draft, sets, and settles once.
 */
export class AnswerBook {
  private readonly touched = new Set<string>();
  /** The last key of each line written to, so that many answers need not read the line again. */
  private readonly ends = new Map<string, string>();

  constructor(
    private readonly draft: Draft,
    private readonly context: CommandContext,
  ) {}

  /** Sets or (null) takes back an answer. The same again changes nothing, not even its place. */
  set(
    attendeeId: string,
    activityId: string,
    value: AnswerValue | null,
    origin: AnswerOrigin,
    companions?: number,
  ): void {
    const key = answerKey(attendeeId, activityId);
    const old = this.draft.get('answers', key);
    const brought = companions ?? old?.companions ?? 0;
    if ((old?.value ?? null) === value && (old?.companions ?? 0) === (value === null ? 0 : brought)) return;
    // Without a capacity there is nothing to settle, but for a proxy, whose place may be one that was given up.
    const isProxy = (this.draft.get('attendees', attendeeId)?.proxyOf ?? null) !== null;
    if (isProxy || this.capacityOf(activityId) !== null) this.touched.add(activityId);
    this.keep(old);
    if (value === null) {
      this.draft.remove('answers', key);
      // A proxy who had declined is asked again: what is held is no longer the place that was given up.
      if (old?.value !== 'yes') this.giveUp(attendeeId, activityId);
      return;
    }
    const place = value === 'yes' ? this.placeFor(attendeeId, activityId, old) : NO_PLACE;
    this.draft.put('answers', {
      attendeeId,
      activityId,
      value,
      at: this.context.now,
      ...origin,
      ...place,
      companions: value === 'yes' ? brought : 0,
      cause: 'answered',
    });
    if (value === 'yes') this.mirror(attendeeId, activityId, place);
    else this.giveUp(attendeeId, activityId);
  }

  /** Says that something else than an answer has touched an activity's places: its capacity, or who is in the list. */
  touch(activityId: string): void {
    this.touched.add(activityId);
  }

  /** Brings every activity that was touched to order. */
  settle(): void {
    if (this.touched.size === 0) return;
    const plan = this.draft.result();
    for (const id of this.touched) {
      const activity = plan.rows.activities.get(id);
      if (activity) this.settleOne(activity);
    }
    this.touched.clear();
  }

  /** Moves one who waits up by hand, ahead of the line; false where there is no place for him or her. */
  moveUp(attendeeId: string, activity: Activity): boolean {
    const { waiting, left } = lineOf(this.draft.result(), activity);
    const claim = waiting.find(({ person }) => person.id === attendeeId);
    if (!claim || (left !== null && left < claim.seats)) return false;
    this.move(claim.answer, 'in', 'by-hand');
    return true;
  }

  private settleOne(activity: Activity): void {
    const plan = this.draft.result();
    const { inside, waiting, taken } = lineOf(plan, activity);
    const capacity = activity.capacity ?? Number.POSITIVE_INFINITY;
    let used = taken;
    // Too many: the last ones in go back to the head of those who wait.
    for (let n = inside.length - 1; n >= 0 && used > capacity; n -= 1) {
      const claim = inside[n];
      if (!claim) continue;
      this.move(claim.answer, 'waiting', 'moved-back');
      used -= claim.seats;
    }
    if (used < taken) return;
    // By hand: only one who asks while nobody else waits gets a free place at once.
    const byHand = activity.moveUp === 'by-hand' && capacity !== Number.POSITIVE_INFINITY;
    const old = byHand ? waiting.filter(({ answer }) => !this.isNew(answer)) : [];
    if (seatsOf(old) > 0) return;
    // In order: the first who waits goes first; one for whom it is not enough is never passed over.
    // Who is not meant waits until somebody moves him or her up by hand.
    const isMeant = capacity === Number.POSITIVE_INFINITY ? () => true : audienceOf(plan, activity);
    for (const { person, answer, seats } of waiting) {
      if (!isMeant(person) && !this.isNew(answer)) continue;
      if (used + seats > capacity) return;
      this.move(answer, 'in', this.isNew(answer) ? 'answered' : 'moved-up');
      used += seats;
    }
  }

  /** Whether an answer became a yes in this very change, and not in a place that somebody had before. */
  private isNew(answer: Answer): boolean {
    const before = this.draft.plan.rows.answers.get(answerKey(answer.attendeeId, answer.activityId));
    return before?.value !== 'yes' && answer.since === null;
  }

  private move(answer: Answer, place: Answer['place'], cause: Answer['cause']): void {
    if (cause !== 'answered') this.keep(answer);
    const { since, at } = answer;
    const moved = cause === 'answered' ? { since, at } : { since: since ?? at, at: this.context.now };
    const next = { ...answer, ...moved, place, cause };
    this.draft.put('answers', next);
    this.mirror(answer.attendeeId, answer.activityId, next);
  }

  /** A proxy asked for the first time takes over the place of the one replaced; else a new yes stands at the end. */
  private placeFor(attendeeId: string, activityId: string, old: Answer | undefined): Place {
    const before = old ?? this.replacedBy(attendeeId, activityId)[0];
    if (before?.value === 'yes')
      return { place: before.place, line: before.line, since: before.since ?? before.at };
    const isOpen = this.capacityOf(activityId) === null;
    // Who says yes while there is no limit stands behind those who had places in a line before.
    if (isOpen && this.endOf(activityId) === null) return NO_PLACE;
    return { place: isOpen ? 'in' : 'waiting', line: this.nextLine(activityId), since: null };
  }

  /** A proxy who declines, or cannot say, gives the place up: were he or she taken back, the one replaced would wait. */
  private giveUp(attendeeId: string, activityId: string): void {
    if (this.replacedBy(attendeeId, activityId)[0]?.value !== 'yes') return;
    this.mirror(attendeeId, activityId, { place: 'waiting', line: this.nextLine(activityId), since: null });
  }

  /** Those whom a proxy stands in for have the place that the proxy has: it is theirs when the proxy is taken back. */
  private mirror(attendeeId: string, activityId: string, { place, line, since }: Place): void {
    for (const answer of this.replacedBy(attendeeId, activityId))
      if (answer.value === 'yes') this.draft.put('answers', { ...answer, place, line, since });
  }

  /** Answers of those whom an attendee stands in for in an activity, the nearest first, through proxies of proxies. */
  private replacedBy(attendeeId: string, activityId: string): Answer[] {
    const person = this.draft.get('attendees', attendeeId);
    if (!person || person.proxyOf === null) return [];
    return proxyChain((id) => this.draft.get('attendees', id), person, activityId)
      .slice(1)
      .flatMap(({ id }) => this.draft.get('answers', answerKey(id, activityId)) ?? []);
  }

  private nextLine(activityId: string): string {
    const line = orderBetween(this.endOf(activityId), null);
    this.ends.set(activityId, line);
    return line;
  }

  private capacityOf(activityId: string): number | null {
    return this.draft.get('activities', activityId)?.capacity ?? null;
  }

  private endOf(activityId: string): string | null {
    return this.ends.get(activityId) ?? answerIndex(this.draft.plan).ends.get(activityId) ?? null;
  }

  private keep(old: Answer | undefined): void {
    if (!old) return;
    // What was written in this same change was never anybody's answer.
    if (this.draft.plan.rows.answers.get(answerKey(old.attendeeId, old.activityId)) !== old) return;
    this.draft.put('answerLog', { ...old, id: this.context.newId(), until: this.context.now });
  }
}
