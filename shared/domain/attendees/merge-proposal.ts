import { answerKey } from '../collections/answers.ts';
import type { Activity, Answer, Attendee } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** What two entries are compared by; an organisation and a proxy's facts hang together. */
export const MERGE_PARTS = [
  'name',
  'reading',
  'organisation',
  'department',
  'jobTitle',
  'kind',
  'honorific',
  'mode',
  'phone',
  'email',
  'proxy',
  'diet',
  'mobility',
  'interpretation',
  'remarks',
] as const;
export type MergePart = (typeof MERGE_PARTS)[number];

const FIELDS: Readonly<Record<MergePart, readonly (keyof Attendee)[]>> = {
  name: ['name'],
  reading: ['reading'],
  organisation: ['organisationId', 'organisationText'],
  department: ['department'],
  jobTitle: ['jobTitle'],
  kind: ['kind'],
  honorific: ['honorific'],
  mode: ['mode'],
  phone: ['phone'],
  email: ['email'],
  proxy: ['proxyFor', 'proxyOf', 'proxyActivityIds'],
  diet: ['diet'],
  mobility: ['mobility'],
  interpretation: ['interpretation'],
  remarks: ['remarks'],
};

/** Whose value is taken; `both`: the two texts one below the other. */
export type MergeChoice = 'keep' | 'drop' | 'both';

/** Parts of which nothing may be lost: an allergy that only one entry tells of. */
export const canKeepBoth = (part: MergePart): boolean => BOTH.has(part);

const BOTH: ReadonlySet<MergePart> = new Set(['diet', 'mobility', 'interpretation', 'remarks']);

/** An answer that both have given, differently. */
export interface AnswerConflict {
  readonly activity: Activity;
  readonly keep: Answer;
  readonly drop: Answer;
  /** Whose is newer. */
  readonly proposed: 'keep' | 'drop';
}

/** How two entries would be made one. */
export interface MergeProposal {
  /** The older entry stays, so that what points at it need not move. */
  readonly keep: Attendee;
  readonly drop: Attendee;
  /** The parts in which they differ, each with what is proposed: the filled one, of two filled ones the newer. */
  readonly parts: readonly { readonly part: MergePart; readonly proposed: MergeChoice }[];
  readonly same: readonly MergePart[];
  readonly answers: readonly AnswerConflict[];
  /** Activities for which only the one that goes has answered: taken over as they are. */
  readonly takenOver: readonly Activity[];
}

/** Proposes how to make one of two entries; nothing is settled by it. Ids are UUIDv7: the lesser is the older. */
export function mergeProposal(plan: Plan, a: Attendee, b: Attendee): MergeProposal {
  const [keep, drop] = a.id < b.id ? [a, b] : [b, a];
  const parts: { part: MergePart; proposed: MergeChoice }[] = [];
  const same: MergePart[] = [];
  for (const part of MERGE_PARTS) {
    if (sameRow(valuesOf(keep, part), valuesOf(drop, part))) same.push(part);
    else parts.push({ part, proposed: proposedFor(keep, drop, part) });
  }
  const answers: AnswerConflict[] = [];
  const takenOver: Activity[] = [];
  for (const activity of [...plan.rows.activities.values()].sort(byOrder)) {
    const own = plan.rows.answers.get(answerKey(keep.id, activity.id));
    const other = plan.rows.answers.get(answerKey(drop.id, activity.id));
    if (!other) continue;
    if (!own) takenOver.push(activity);
    else if (own.value !== other.value || own.companions !== other.companions) {
      const proposed = (other.at ?? '') > (own.at ?? '') ? 'drop' : 'keep';
      answers.push({ activity, keep: own, drop: other, proposed });
    }
  }
  return { keep, drop, parts, same, answers, takenOver };
}

/** The fields of the one entry, after the choices. */
export function mergedFields(
  { keep, drop, parts }: MergeProposal,
  choices: ReadonlyMap<MergePart, MergeChoice>,
): Partial<Omit<Attendee, 'id' | 'order'>> {
  const fields: Partial<Record<keyof Attendee, unknown>> = {};
  for (const { part, proposed } of parts) {
    const choice = choices.get(part) ?? proposed;
    if (choice === 'keep') continue;
    for (const field of FIELDS[part]) {
      fields[field] = choice === 'both' ? `${String(keep[field])}\n${String(drop[field])}` : drop[field];
    }
  }
  return fields as Partial<Omit<Attendee, 'id' | 'order'>>;
}

const valuesOf = (person: Attendee, part: MergePart): object =>
  Object.fromEntries(FIELDS[part].map((field) => [field, person[field]]));

function proposedFor(keep: Attendee, drop: Attendee, part: MergePart): MergeChoice {
  const filled = (person: Attendee): boolean =>
    FIELDS[part].some((field) => {
      const value = person[field];
      return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    });
  if (!filled(drop)) return 'keep';
  if (!filled(keep)) return 'drop';
  return canKeepBoth(part) ? 'both' : 'drop';
}
