import { differenceOf, type PlannedAndActual } from '../../shared/domain/preparation/times.ts';
import type { Words } from '../i18n/ja/index.ts';

/** 5分遅れ・10分長い; '' where nothing can be said. */
export function differenceText(times: PlannedAndActual, words: Words['preparation']['times']): string {
  const { late, longer } = differenceOf(times);
  const parts = [
    ...(late === null ? [] : [words.late(late)]),
    ...(longer === null ? [] : [words.longer(longer)]),
  ];
  return parts.join(words.separator);
}
