import { kindsIn, matchActivities } from '../reading/activity-match.ts';
import { type HeadingText, headingText } from '../reading/heading-text.ts';
import type { ActivityRef, ColumnMeaning, Confidence } from '../reading/mapping.ts';
import { containedField, exactField } from './heading-field.ts';

export interface HeadingReading {
  readonly meaning: ColumnMeaning;
  readonly confidence: Confidence;
  /** It asks about coming without saying to what (出欠, 参加). */
  readonly attendance: boolean;
}

const ATTENDANCE = /^(?:ご|御)?(?:会議)?(?:出欠席?|参加|参加可否|出席|参加の?有無|attendance)$/;
const NOTHING: HeadingReading = { meaning: null, confidence: 'none', attendance: false };

/**
 * What a heading means. The parts are its cells from the upper heading row to the lowest one; the lowest
 * counts, the upper ones help where it says too little (10/20 under 懇親会).
 */
export function readHeading(parts: readonly string[], activities: readonly ActivityRef[]): HeadingReading {
  const asked = activities.length === 0 ? NO_ACTIVITIES : activities;
  const kept = readings.get(asked) ?? new Map<string, HeadingReading>();
  readings.set(asked, kept);
  const key = parts.join('\n\n');
  const known = kept.get(key);
  if (known) return known;
  const reading = readParts(parts, activities);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, reading);
  return reading;
}

/** The same cells are asked again as a heading, as a form's label and as a table drawn sideways. */
const readings = new WeakMap<readonly ActivityRef[], Map<string, HeadingReading>>();
/** Whoever asks without any activities asks the same. */
const NO_ACTIVITIES: readonly ActivityRef[] = [];
const MAX_KEPT = 5_000;

function readParts(parts: readonly string[], activities: readonly ActivityRef[]): HeadingReading {
  const texts = parts.map(headingText).filter((text) => text.outer !== '' || text.inner.length > 0);
  for (const text of texts.toReversed()) {
    const reading = readOne(text, activities);
    if (reading.attendance && texts.length > 1) continue;
    if (reading.meaning !== null || reading.attendance) return reading;
  }
  const last = texts.at(-1);
  return last ? readOne(last, activities) : NOTHING;
}

function readOne(heading: HeadingText, activities: readonly ActivityRef[]): HeadingReading {
  if (ATTENDANCE.test(heading.outer)) return { ...NOTHING, attendance: true };
  const exact = exactField(heading);
  if (exact) return asField(exact.field, exact.confidence);
  const contained = containedField(heading);
  const activity = matchActivities(heading.outer, activities);
  if (activity && (!contained || activity.end >= contained.end)) {
    const meaning: ColumnMeaning = { kind: 'answer', activities: activity.ids };
    return { meaning, confidence: activity.confidence, attendance: false };
  }
  // An activity that the meeting does not have: better unknown than a field that merely stands in front of it.
  if (contained && kindsIn(heading.outer).end <= contained.end)
    return asField(contained.field, contained.confidence);
  const [inner] = heading.inner;
  if (heading.outer === '' && inner !== undefined) return readOne({ outer: inner, inner: [] }, activities);
  return NOTHING;
}

const asField = (
  field: NonNullable<ReturnType<typeof exactField>>['field'],
  confidence: Confidence,
): HeadingReading => ({
  meaning: field === 'unknown' ? null : field === 'ignored' ? 'ignored' : { kind: 'field', field },
  confidence: field === 'unknown' ? 'none' : confidence,
  attendance: false,
});

/** Whether a heading names any activity, whatever the meeting's own are called. */
export const namesActivity = (parts: readonly string[]): boolean =>
  parts.some((part) => {
    const heading = headingText(part);
    const known = named.get(heading);
    if (known !== undefined) return known;
    const { outer } = heading;
    const names = outer.length <= 60 && (kindsIn(outer).kinds.size > 0 || ATTENDANCE.test(outer));
    named.set(heading, names);
    return names;
  });

/** Every cell of a sheet's top is asked, several times over. */
const named = new WeakMap<HeadingText, boolean>();
