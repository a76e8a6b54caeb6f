import type { Plan } from '../domain/plan/plan.ts';
import { countOf } from '../domain/release/changes.ts';
import { changesSince } from '../domain/release/compare.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { type Replaced, toCp932 } from '../text/cp932.ts';
import { hasPrivateUse } from '../text/radicals.ts';
import type { BuiltPaper } from './build-paper.ts';
import type { Document } from './document.ts';
import { textsOf } from './map-texts.ts';
import type { PaperKind } from './papers.ts';

/** 配布前点検: what somebody should know of a paper before it leaves the house. Nothing of it forbids anything. */
export type HandOutNote =
  /** The schedule has changed since the last release; null: there is none yet. */
  | { readonly code: 'unsent'; readonly release: number | null; readonly count: number }
  | { readonly code: 'findings'; readonly errors: number; readonly cautions: number }
  | { readonly code: 'readings'; readonly names: readonly string[] }
  /** 外字: characters that only the sender's computer has. */
  | { readonly code: 'private-use'; readonly texts: readonly string[] }
  /** Characters that the paper's font lacks: another font draws them. */
  | { readonly code: 'font'; readonly characters: readonly string[] }
  /** Characters that somebody who reads Shift_JIS does not get. */
  | { readonly code: 'cp932'; readonly replaced: readonly Replaced[] }
  | { readonly code: 'sensitive'; readonly columns: readonly string[] }
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
  code === 'private-use' ||
  code === 'font';

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
  const characters = [...new Set(texts.join(''))];
  return [
    ...(kind.of === 'schedule' ? unsent(plan) : []),
    ...(kind.of === 'schedule' ? openFindings(findings) : []),
    ...some(withoutReading(document), (names) => ({ code: 'readings', names })),
    ...some(lacking, (cities) => ({ code: 'addresses', cities })),
    ...some(texts.filter(hasPrivateUse), (found) => ({ code: 'private-use', texts: found })),
    ...some(characters.filter(lacksFont), (lacking) => ({ code: 'font', characters: lacking })),
    ...some(toCp932(characters.join('')).replaced, (replaced) => ({ code: 'cp932', replaced })),
    ...(sensitive ? [{ code: 'sensitive' as const, columns: labelsOf(document) }] : []),
    ...copies(plan),
  ];
}

const some = <T>(list: readonly T[], note: (list: readonly T[]) => HandOutNote): HandOutNote[] =>
  list.length === 0 ? [] : [note(list)];

function unsent(plan: Plan): HandOutNote[] {
  const list = changesSince(plan);
  if (!list.release) return [{ code: 'unsent', release: null, count: 0 }];
  const count = countOf(list);
  return count === 0 ? [] : [{ code: 'unsent', release: list.release.number, count }];
}

function openFindings(findings: readonly Finding[]): HandOutNote[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const cautions = findings.filter(({ severity }) => severity === 'caution').length;
  return errors + cautions === 0 ? [] : [{ code: 'findings', errors, cautions }];
}

/** Names that stand in a column of names without their reading, where the paper has readings at all. */
function withoutReading({ blocks }: Document): string[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
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
              ? [cell.text]
              : [];
          }),
        );
  });
}

const labelsOf = ({ blocks }: Document): string[] => [
  ...new Set(
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.columns.filter(({ type }) => type !== 'number').map(({ label }) => label)
        : [],
    ),
  ),
];

function copies({ rows: { attendees } }: Plan): HandOutNote[] {
  const people = [...attendees.values()].filter(({ mode }) => mode !== 'online').length;
  return people === 0 ? [] : [{ code: 'copies', people }];
}
