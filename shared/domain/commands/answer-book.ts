import { type ChainRows, rowsOf, wordBehind } from '../attendees/proxy-chain.ts';
import { linkedTo, proxyIn, whoComes } from '../attendees/who-comes.ts';
import { type AnswerSource, type AnswerValue, answerKey } from '../collections/answers.ts';
import type { Activity, Answer, Attendee } from '../collections/index.ts';
import type { Draft } from '../plan/draft.ts';
import { AnswerPlaces, NO_PLACE } from './answer-places.ts';
import type { CommandContext } from './command.ts';
import { LineSettler } from './line-settler.ts';

/** Where an answer comes from: the source, and the import or memo it stands in. */
export interface AnswerOrigin {
  readonly source: AnswerSource;
  readonly ref: string;
}

/** A chain of proxies, in which something was said or somebody has left. */
interface Handing {
  /** Who comes by now. */
  readonly comes: Attendee;
  readonly activityId: string;
  /** The word that counted until now. */
  readonly before: Answer | undefined;
  /** For whom the place of which word is kept, where nothing else holds it any more; null: it is given up then. */
  readonly kept: { readonly by: Attendee; readonly as: Answer } | null;
  /** Whose answer has its place by now: it was given in this very step. */
  readonly placed: string | null;
}

const isSamePlace = (a: Answer, b: Answer): boolean =>
  a.place === b.place && a.line === b.line && (a.since ?? a.at) === (b.since ?? b.at);

export const BY_HAND: AnswerOrigin = { source: 'hand', ref: '' };

/**
 * The one way to write answers: it keeps what was there before, gives a yes its place in the line, and
 * after all is said settles each activity with a capacity, so that no more people have a place than there
 * are. A command opens a book on its draft, sets, and settles once.
 *
 * A place belongs to a chain of proxies, and only the one who comes by now speaks for it. Whatever is written for
 * somebody replaced (a reply that says 欠席 because the proxy comes, a memo taken late) is kept as his or her answer,
 * but the place stays held (仮) for the proxy until the proxy has answered; so does it when the one replaced is taken
 * off the list. A chain that has given its place up and asks again stands at the end of the line.
 */
export class AnswerBook {
  private readonly touched = new Set<string>();
  private readonly places: AnswerPlaces;
  private readonly line: LineSettler;
  private readonly rows: ChainRows;

  constructor(
    private readonly draft: Draft,
    private readonly context: CommandContext,
  ) {
    this.places = new AnswerPlaces(draft, context);
    this.line = new LineSettler(draft, context, this.places);
    this.rows = {
      attendee: (id) => draft.get('attendees', id),
      answer: (key) => draft.get('answers', key),
    };
  }

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
    const person = this.draft.get('attendees', attendeeId);
    const proxy = proxyIn(this.draft.plan, attendeeId, activityId);
    const comes = proxy ? whoComes(this.draft.plan, proxy, activityId) : person;
    const before = comes && wordBehind(this.rows, comes, activityId);
    // Without a capacity there is nothing to settle, but in a chain, whose place may be one that was given up.
    const isProxy = person !== undefined && (person.proxyOf !== null || person.heldPlaces.length > 0);
    const isChained = proxy !== undefined || isProxy;
    if (isChained || this.places.capacityOf(activityId) !== null) this.touched.add(activityId);
    this.places.keep(old);
    if (value === null) this.draft.remove('answers', key);
    else {
      this.draft.put('answers', {
        attendeeId,
        activityId,
        value,
        at: this.context.now,
        ...origin,
        ...(value === 'yes' ? this.places.placeAfter(before, activityId) : NO_PLACE),
        companions: value === 'yes' ? brought : 0,
        cause: 'answered',
      });
    }
    if (!comes || !isChained) return;
    const kept = proxy && before?.value === 'yes' ? { by: proxy, as: before } : null;
    this.handOn({ comes, activityId, before, kept, placed: value === null ? null : attendeeId });
  }

  /**
   * Says that people are taken off the list: the places of chains that they were part of are handed on to who comes by
   * now. To be called when the draft knows who stands in for whom without them.
   */
  leave(gone: ReadonlySet<string>): void {
    const { plan } = this.draft;
    const linked = linkedTo(plan, gone);
    if (linked.length === 0) return;
    const left = this.draft.result();
    for (const activityId of plan.rows.activities.keys()) {
      this.touched.add(activityId);
      for (const comes of new Set(linked.map((one) => whoComes(left, one, activityId)))) {
        const was = plan.rows.attendees.get(comes.id) ?? comes;
        const before = wordBehind(rowsOf(plan), whoComes(plan, was, activityId), activityId);
        const own = wordBehind(rowsOf(plan), was, activityId);
        const kept = own?.value === 'yes' ? { by: comes, as: own } : null;
        this.handOn({ comes, activityId, before, kept, placed: null });
      }
    }
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
      if (activity) this.line.settle(activity);
    }
    this.touched.clear();
  }

  /** Moves one who waits up by hand, ahead of the line; false where there is no place for him or her. */
  moveUp(attendeeId: string, activity: Activity): boolean {
    return this.line.moveUp(attendeeId, activity);
  }

  /** Sees to it that a chain's place is that of the word which counts by now. */
  private handOn({ comes, activityId, before, kept, placed }: Handing): void {
    const person = this.draft.get('attendees', comes.id) ?? comes;
    const after = wordBehind(this.rows, person, activityId);
    if (after?.value === 'yes') {
      const hasIt = before?.value === 'yes' && isSamePlace(before, after);
      if (!hasIt && after.attendeeId !== placed)
        this.places.give(after, this.places.placeAfter(before, activityId));
    } else if (kept && !this.draft.get('answers', answerKey(comes.id, activityId))) {
      const row = this.draft.get('attendees', kept.by.id) ?? kept.by;
      const held = { activityId, place: 'in', line: '', since: this.context.now } as const;
      const heldPlaces = [...row.heldPlaces, { ...held, companions: kept.as.companions }];
      this.draft.put('attendees', { ...row, heldPlaces });
      this.places.give({ ...kept.as, attendeeId: row.id }, this.places.placeAfter(before, activityId));
    }
  }
}
