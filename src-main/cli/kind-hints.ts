import path from 'node:path';
import { ENDINGS } from '../../shared/documents/formats.ts';
import { KINDS, type Kind } from './papers.ts';

const MOST_HINTS = 6;

/**
 * What is said of a name of `--as` that there is none of: the formats of the paper where only the format is wrong,
 * else names like it, else where all of them stand.
 */
export function unknownKind(as: string): string {
  const paper = [...KINDS.values()].find(({ paper: id }) => as === id || as.startsWith(`${id}-`))?.paper;
  if (paper !== undefined) return `--as ${[...KINDS].flatMap(namesOf(paper)).join('|')}`;
  const alike = [...new Set([...KINDS.values()].map(({ paper: id }) => id))]
    .filter((id) => isAlike(as, id))
    .slice(0, MOST_HINTS);
  return alike.length > 0 ? `--as ${as}: ${alike.join(', ')}` : `--as ${as} – tsudoi --help`;
}

const namesOf =
  (paper: Kind['paper']) =>
  ([name, kind]: readonly [string, Kind]): string[] =>
    kind.paper === paper ? [name] : [];

/** Whether a name has a word of the other in it, or begins like it. */
function isAlike(as: string, id: string): boolean {
  const words = as.toLowerCase().split(/[^a-z]+/);
  const own = id.split('-');
  return words.some((word) => word.length > 2 && own.some((one) => one.startsWith(word.slice(0, 4))));
}

/** The ending a file must have that is named for something else (a CSV as x.xlsx); null where there is nothing wrong. */
export function otherEnding(out: string, { format }: Kind): string | null {
  const ending = format === 'ics' ? 'ics' : ENDINGS[format];
  const given = path.extname(out).slice(1).toLowerCase();
  const known: readonly string[] = [...Object.values(ENDINGS), 'ics', 'tsudoi'];
  return known.includes(given) && given !== ending ? `.${ending}` : null;
}
