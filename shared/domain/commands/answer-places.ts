import { answerIndex } from '../attendees/answer-index.ts';
import { answerKey } from '../collections/answers.ts';
import type { Answer } from '../collections/index.ts';
import { orderBetween } from '../order/place-order.ts';
import type { Draft } from '../plan/draft.ts';
import type { CommandContext } from './command.ts';

/** Where an answer stands in the line. */
type Place = Pick<Answer, 'place' | 'line' | 'since'>;

export const NO_PLACE: Place = { place: 'in', line: '', since: null };

/** Writes places: where a yes stands in the line of its activity. What an answer was before is kept. */
export class AnswerPlaces {
  /** The last key of each line written to, so that many answers need not read the line again. */
  private readonly ends = new Map<string, string>();

  constructor(
    private readonly draft: Draft,
    private readonly context: CommandContext,
  ) {}

  /** A yes of a chain that has a place takes it over; else it stands at the end. */
  placeAfter(before: Answer | undefined, activityId: string): Place {
    if (before?.value === 'yes')
      return { place: before.place, line: before.line, since: before.since ?? before.at };
    const isOpen = this.capacityOf(activityId) === null;
    // Who says yes while there is no limit stands behind those who had places in a line before.
    if (isOpen && this.endOf(activityId) === null) return NO_PLACE;
    return { place: isOpen ? 'in' : 'waiting', line: this.nextLine(activityId), since: null };
  }

  /** Writes the place of a word: an answer's, or one that is kept for a proxy. One asked for again begins now. */
  give({ attendeeId, activityId }: Answer, { place, line, since: begun }: Place): void {
    const since = begun ?? this.context.now;
    const answer = this.draft.get('answers', answerKey(attendeeId, activityId));
    const person = this.draft.get('attendees', attendeeId);
    if (answer) this.draft.put('answers', { ...answer, place, line, since });
    else if (person) {
      const heldPlaces = person.heldPlaces.map((kept) =>
        kept.activityId === activityId ? { ...kept, place, line, since } : kept,
      );
      this.draft.put('attendees', { ...person, heldPlaces });
    }
  }

  /** Keeps what an answer was before it is written anew. */
  keep(old: Answer | undefined): void {
    if (!old) return;
    // What was written in this same change was never anybody's answer.
    if (this.draft.plan.rows.answers.get(answerKey(old.attendeeId, old.activityId)) !== old) return;
    this.draft.put('answerLog', { ...old, id: this.context.newId(), until: this.context.now });
  }

  /** How many an activity takes; null without a limit. */
  capacityOf(activityId: string): number | null {
    return this.draft.get('activities', activityId)?.capacity ?? null;
  }

  private nextLine(activityId: string): string {
    const line = orderBetween(this.endOf(activityId), null);
    this.ends.set(activityId, line);
    return line;
  }

  private endOf(activityId: string): string | null {
    return this.ends.get(activityId) ?? answerIndex(this.draft.plan).ends.get(activityId) ?? null;
  }
}
