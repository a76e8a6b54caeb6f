import { partsOf, stampsIn } from '../../../shared/domain/plan/stamps.ts';
import type { Words } from '../../i18n/ja/index.ts';

/** Whose copy wrote a side of a conflict, by its stamps; '' for a side without any. */
export function whoWrote(
  stamps: string,
  own: string,
  names: Readonly<Record<string, string>>,
  words: Words['merge'],
): string {
  if (stamps === '') return '';
  const copies = [...new Set(stampsIn(stamps).map((mark) => partsOf(mark).copy))];
  const nameOf = (copy: string): string =>
    copy === own ? words.mine : copy === 'seed' ? words.seed : (names[copy] ?? words.other);
  return [...new Set(copies.map(nameOf))].join('・');
}
