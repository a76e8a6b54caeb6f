import { audienceOf } from '../attendees/audience.ts';
import { lineOf, seatsOf } from '../attendees/line.ts';
import { answerKey } from '../collections/answers.ts';
import type { Activity, Answer } from '../collections/index.ts';
import type { Draft } from '../plan/draft.ts';
import type { AnswerPlaces } from './answer-places.ts';
import type { CommandContext } from './command.ts';

/** Brings the line of an activity to order, so that no more people have a place than there are. */
export class LineSettler {
  constructor(
    private readonly draft: Draft,
    private readonly context: CommandContext,
    private readonly places: AnswerPlaces,
  ) {}

  /** Moves one who waits up by hand, ahead of the line; false where there is no place for him or her. */
  moveUp(attendeeId: string, activity: Activity): boolean {
    const { waiting, left } = lineOf(this.draft.result(), activity);
    const claim = waiting.find(({ person }) => person.id === attendeeId);
    if (!claim || (left !== null && left < claim.seats)) return false;
    this.move(claim.answer, 'in', 'by-hand');
    return true;
  }

  /** Moves the last ones in back where there are too many, and those who wait up where there is room. */
  settle(activity: Activity): void {
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
    const key = answerKey(answer.attendeeId, answer.activityId);
    if (!this.draft.get('answers', key) || this.draft.plan.rows.answers.get(key)?.value === 'yes')
      return false;
    return answer.since === null || answer.since === this.context.now;
  }

  private move(answer: Answer, place: Answer['place'], cause: Answer['cause']): void {
    const { attendeeId, activityId, line, at } = answer;
    const current = this.draft.get('answers', answerKey(attendeeId, activityId));
    if (!current) this.places.give(answer, { place, line, since: answer.since ?? at });
    else if (cause === 'answered') this.draft.put('answers', { ...current, place, cause });
    else {
      this.places.keep(current);
      const since = current.since ?? current.at;
      this.draft.put('answers', { ...current, since, at: this.context.now, place, cause });
    }
  }
}
