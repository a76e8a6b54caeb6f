import type { Hours } from '../collections/values.ts';
import { MAX_MINUTES } from '../collections/values.ts';
import { clock, parseTimePoint } from './times.ts';
import type { Language } from './wareki.ts';
import { joinWindows, unrolled } from './windows.ts';

/**
 * Hours as people type them: `9:00～17:00、18:00～20:00`, `9-17`, `9時から17時半`. Windows come back in
 * order and joined; one over midnight (22:00～2:00) runs on past 24:00. [] for nothing typed, undefined
 * when it is none of these.
 */
export function parseHours(text: string): Hours[] | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return [];
  const windows: Hours[] = [];
  for (const part of plain.split(/[、,;\n・/]+/)) {
    const [first = '', second = '', ...more] = part.split(/[~〜～\-–—―‐ー]|から/);
    // 午後1時～5時 means five in the afternoon.
    const half = /^午[前後]/.exec(second) ? '' : (/^午後/.exec(first)?.[0] ?? '');
    const from = parseTimePoint(first);
    const to = parseTimePoint(half + second.replace(/まで$/, '')) ?? parseTimePoint(second);
    if (more.length > 0 || typeof from !== 'number' || typeof to !== 'number' || from === to)
      return undefined;
    const window = unrolled({ from, to });
    if (window.to > MAX_MINUTES) return undefined;
    windows.push(window);
  }
  return joinWindows(windows);
}

/** 9:00～17:00、18:00～20:00; '' for none. */
export const hoursText = (hours: readonly Hours[], language: Language): string =>
  hours
    .map(({ from, to }) => `${clock(from)}${language === 'ja' ? '～' : '–'}${clock(to)}`)
    .join(language === 'ja' ? '、' : ', ');
