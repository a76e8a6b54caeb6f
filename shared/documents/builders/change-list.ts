import { shortDate } from '../../domain/calendar/wareki.ts';
import type { Release } from '../../domain/collections/index.ts';
import { emptyPlan, type Plan } from '../../domain/plan/plan.ts';
import { countOf } from '../../domain/release/changes.ts';
import { type Changes, changesSince, compareReleases } from '../../domain/release/compare.ts';
import { releasesOf } from '../../domain/release/last-release.ts';
import { readRelease } from '../../domain/release/read-release.ts';
import { toldByDay } from '../../domain/release/words.ts';
import type { Document, DocumentColumn, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { dayTable, paperHead, textColumn } from './head.ts';

/** What the list compares: two states and what they are called. */
interface Compared {
  readonly from: string;
  readonly to: string;
  readonly before: Plan;
  readonly after: Plan;
  readonly changes: Changes;
}

/**
 * 変更一覧: a line for each thing that changed, as it was and as it is. Since the last release; right
 * after one, what that one changed from the release before it.
 */
export function buildChangeList(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const compared = comparedStates(plan, options);
  const sections = compared ? sectionsOf(compared, options) : [];
  return {
    ...paperHead(plan, 'change-list', options),
    subtitle: compared ? [words.changeList.span(compared.from, compared.to)] : [],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks: dayTable(columns(options), sections, language),
    notes:
      sections.length > 0
        ? []
        : [
            compared
              ? words.changed.none(compared.from)
              : changesSince(plan).release
                ? words.changeList.only
                : words.changeList.first,
          ],
  };
}

function comparedStates(plan: Plan, options: DocumentOptions): Compared | null {
  const words = documentWords(options.language);
  const list = changesSince(plan);
  const [last, former] = releasesOf(plan);
  if (!last) return null;
  const name = ({ number, at }: Release): string =>
    words.changeList.edition(words.edition(number), shortDate(localDate(at), options.language));
  if (countOf(list) > 0 || !former) {
    if (countOf(list) === 0) return null;
    return {
      from: name(last),
      to: words.changeList.now,
      before: readRelease(last),
      after: plan,
      changes: list,
    };
  }
  return {
    from: name(former),
    to: name(last),
    before: readRelease(former),
    after: withPeople(readRelease(last), plan),
    changes: compareReleases(former, last),
  };
}

/** A release as a plan, with the attendees of now: people go by the names they have today. */
const withPeople = (release: Plan, plan: Plan): Plan => ({
  ...release,
  rows: { ...emptyPlan('').rows, ...release.rows, attendees: plan.rows.attendees },
});

/** The day of an instant where the program runs, as an ISO date. */
function localDate(instant: string): string {
  const date = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function sectionsOf(compared: Compared, { language }: DocumentOptions): DocumentSection[] {
  const words = documentWords(language);
  const { before, after, changes } = compared;
  return toldByDay(changes, { before, after, language }).map(({ heading, changes: told }) => {
    const name = heading === '' ? words.changeList.whole : heading;
    return {
      heading: name,
      name,
      rows: told.flatMap(({ title, lines }) =>
        lines.map((line) => ({
          cells: [{ text: title }, { text: line.what }, { text: line.before }, { text: line.after }],
        })),
      ),
    };
  });
}

function columns({ language }: DocumentOptions): DocumentColumn[] {
  const { columns: label } = documentWords(language).changeList;
  return [
    textColumn('item', label.item, 22),
    textColumn('what', label.what, 9),
    textColumn('before', label.before, 25),
    textColumn('after', label.after, 25),
  ];
}
