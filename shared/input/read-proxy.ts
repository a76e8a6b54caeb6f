import { ANSWER_WORDS } from '../reading/synonyms.ts';
import { cleanName } from '../text/clean-name.ts';
import { matchKey } from '../text/match-key.ts';
import { oneLine } from './cell-texts.ts';
import { cellsOf, type PersonDoubt } from './person-cells.ts';
import type { SourceCell } from './person-source.ts';

export interface ProxyReading {
  readonly proxyFor: string | null;
  readonly doubts: readonly PersonDoubt[];
}

/** A heading that asks for the person who is replaced, not for the one who comes instead. */
const REPLACED = /本来|元の|もとの|代わり|される|対象者|本人/;
const SUBSTITUTE = /代理(?:者|人|出席者|参加者)/;
/** Bounded, as all patterns here are that look at every place of a text that others wrote. */
const IN_REMARKS = /([^\s、。，,（()）「」]{1,40}?)(?:様|氏|さん)?の代理/u;
const MENTIONED = /代理(?:出席|参加|で|として|のため|の予定|です|。|$)/u;

/** Whom a person stands in for: from a column for it, else from the remarks (always doubtful). */
export function readProxy(cells: readonly SourceCell[], remarks: string | null): ProxyReading {
  const doubts: PersonDoubt[] = [];
  const doubt = (text: string, read: string): void => {
    doubts.push({ code: 'proxy', field: 'proxyFor', facts: { text, read } });
  };
  for (const { column, cell } of cellsOf(cells, 'proxy')) {
    const text = oneLine(cell.text);
    const key = matchKey(text);
    if (ANSWER_WORDS.no.has(key) || /^(?:本人|該当なし|-|−|ー)$/.test(key)) continue;
    const isMark = ANSWER_WORDS.yes.has(key) || ANSWER_WORDS.proxy.has(key);
    // 代理者 may name the one who comes instead: which of the two is meant, the person must say.
    if (isMark || (SUBSTITUTE.test(column.heading) && !REPLACED.test(column.heading))) {
      doubt(`${oneLine(column.heading)}：${text}`, '');
      continue;
    }
    return { proxyFor: cleanName(text).name, doubts };
  }
  if (remarks !== null && doubts.length === 0) {
    const named = IN_REMARKS.exec(remarks)?.[1];
    if (named !== undefined) {
      doubt(remarks, named);
      return { proxyFor: named, doubts };
    }
    if (MENTIONED.test(remarks)) doubt(remarks, '');
  }
  return { proxyFor: null, doubts };
}
