import type { Plan } from '../domain/plan/plan.ts';
import { countOf } from '../domain/release/changes.ts';
import { changesSince } from '../domain/release/compare.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { charactersOf } from '../text/characters-of.ts';
import { isLost, type Replaced, toCp932 } from '../text/cp932.ts';
import { hasPrivateUse } from '../text/radicals.ts';
import type { BuiltPaper } from './build-paper.ts';
import type { Calendar } from './calendar.ts';
import { type Document, tableOf } from './document.ts';
import type { PaperKind } from './papers.ts';
import { standsOver } from './stands-over.ts';
import { textsOf } from './text-of.ts';
import { type Source, sourcesOf } from './typed-in.ts';

/** 配布前点検: what somebody should know of a paper before it leaves the house. Nothing of it forbids anything. */
export type HandOutNote =
  /** The schedule has changed since the last release; null: there is none yet. */
  | { readonly code: 'unsent'; readonly release: number | null; readonly count: number }
  /** What the rules say of the schedule, and the items that the first of it is about. */
  | {
      readonly code: 'findings';
      readonly errors: number;
      readonly cautions: number;
      readonly itemIds: readonly string[];
    }
  | { readonly code: 'readings'; readonly names: readonly string[]; readonly attendeeIds: readonly string[] }
  /** 外字: characters that only the sender's computer has, and where they were typed. */
  | {
      readonly code: 'private-use';
      readonly texts: readonly string[];
      readonly sources: readonly Source[];
    }
  /** Characters that the paper's font lacks: another font draws them. */
  | { readonly code: 'font'; readonly characters: readonly string[]; readonly sources: readonly Source[] }
  /** Characters that somebody who reads Shift_JIS does not get. */
  | { readonly code: 'cp932'; readonly replaced: readonly Replaced[] }
  | { readonly code: 'sensitive'; readonly columns: readonly string[] }
  /** Labels that stand over their page: print would cut them off. */
  | { readonly code: 'overhang' }
  /** Bodies that a label or letter would go to, but nobody knows where. */
  | { readonly code: 'addresses'; readonly cities: readonly string[] }
  /** People who are there in person: so many copies are needed if each gets one. */
  | { readonly code: 'copies'; readonly people: number };

/** Which of them ask for something; the others are to be known. */
export const isCaution = ({ code }: HandOutNote): boolean =>
  code === 'unsent' ||
  code === 'findings' ||
  code === 'readings' ||
  code === 'addresses' ||
  code === 'overhang' ||
  code === 'private-use' ||
  code === 'font';

/** The papers of which everybody who comes gets a copy; of the others copies are not counted by people. */
const FOR_EACH: ReadonlySet<string> = new Set([
  'schedule',
  'programme',
  'change-list',
  'attendee-list',
  'itinerary',
  'overview',
  'booklet',
  'seat-plan',
]);

/**
 * Looks through a paper as it would go out now.
 * @param lacksFont whether the paper's font lacks a character
 */
export function beforeHandingOut(
  plan: Plan,
  { document, sensitive, lacking }: BuiltPaper,
  kind: PaperKind,
  findings: readonly Finding[],
  lacksFont: (character: string) => boolean,
): readonly HandOutNote[] {
  const texts = textsOf(document);
  const characters = charactersOf(texts);
  const known = characters.filter((character) => !hasPrivateUse(character));
  return [
    ...(kind.of === 'schedule' ? [...unsent(plan), ...openFindings(findings)] : []),
    ...readings(plan, document),
    ...some(lacking, (cities) => ({ code: 'addresses', cities })),
    ...(standsOver(document) ? [{ code: 'overhang' as const }] : []),
    ...(characters.some(hasPrivateUse) ? privateUse(plan, texts) : []),
    ...withoutGlyph(plan, texts, known.filter(lacksFont)),
    ...some(toCp932(known.join('')).replaced.filter(isLost), (replaced) => ({ code: 'cp932', replaced })),
    ...(sensitive ? [{ code: 'sensitive' as const, columns: labelsOf(document) }] : []),
    ...(FOR_EACH.has(document.id) ? copies(plan) : []),
  ];
}

/** Looks through a calendar in the same way; what groupware cannot read is said beside its CSV. */
export const beforeSendingCalendar = (
  plan: Plan,
  { events }: Calendar,
  findings: readonly Finding[],
): readonly HandOutNote[] => [
  ...unsent(plan),
  ...openFindings(findings),
  ...privateUse(
    plan,
    events.flatMap(({ summary, location, description }) => [
      summary,
      ...[location, description].flatMap((text) => text?.split('\n') ?? []),
    ]),
  ),
];

const some = <T>(list: readonly T[], note: (list: readonly T[]) => HandOutNote): HandOutNote[] =>
  list.length === 0 ? [] : [note(list)];

function unsent(plan: Plan): HandOutNote[] {
  const list = changesSince(plan);
  if (!list.release) return [{ code: 'unsent', release: null, count: 0 }];
  const count = countOf(list);
  return count === 0 ? [] : [{ code: 'unsent', release: list.release.number, count }];
}

function openFindings(findings: readonly Finding[]): HandOutNote[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const cautions = findings.filter(({ severity }) => severity === 'caution');
  const itemIds = [...errors, ...cautions].find((one) => one.itemIds.length > 0)?.itemIds ?? [];
  return some([...errors, ...cautions], () => ({
    code: 'findings',
    errors: errors.length,
    cautions: cautions.length,
    itemIds,
  }));
}

function privateUse(plan: Plan, texts: readonly string[]): HandOutNote[] {
  const found = [...new Set(texts.filter(hasPrivateUse))];
  return some(found, (list) => ({
    code: 'private-use',
    texts: list,
    sources: sourcesOf(plan, list, hasPrivateUse),
  }));
}

function withoutGlyph(plan: Plan, texts: readonly string[], characters: readonly string[]): HandOutNote[] {
  const hasSome = (text: string): boolean => characters.some((character) => text.includes(character));
  return some(characters, (list) => ({
    code: 'font',
    characters: list,
    sources: sourcesOf(plan, texts.filter(hasSome), hasSome),
  }));
}

function readings(plan: Plan, document: Document): HandOutNote[] {
  const names = new Set(withoutReading(document));
  return some([...names], (list) => ({
    code: 'readings',
    names: list,
    attendeeIds: [...plan.rows.attendees.values()].flatMap(({ id, name, reading }) =>
      reading === '' && names.has(name.trim()) ? [id] : [],
    ),
  }));
}

/** Names that stand in a column of names without their reading, where the paper has readings at all. */
function withoutReading({ blocks }: Document): string[] {
  const tables = blocks.flatMap((block) => tableOf(block) ?? []);
  return tables.flatMap(({ columns, readingLabel, sections }) => {
    const at = readingLabel === undefined ? -1 : columns.findIndex(({ id }) => id === 'name');
    return at < 0
      ? []
      : sections.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => {
            const cell = cells[at];
            return cell &&
              cell.text !== '' &&
              !cell.reading &&
              !/^[\p{sc=Kana}\p{sc=Hira}\p{sc=Latn}\s・.ー]+$/u.test(cell.text)
              ? [cell.text.trim()]
              : [];
          }),
        );
  });
}

const labelsOf = ({ blocks }: Document): string[] => [
  ...new Set(
    blocks.flatMap((block) =>
      (tableOf(block)?.columns ?? []).filter(({ type }) => type !== 'number').map(({ label }) => label),
    ),
  ),
];

function copies({ rows: { attendees } }: Plan): HandOutNote[] {
  const people = [...attendees.values()].filter(({ mode }) => mode !== 'online').length;
  return people === 0 ? [] : [{ code: 'copies', people }];
}
