import { clock, rangeText } from '../calendar/times.ts';
import { type Language, shortDate } from '../calendar/wareki.ts';
import type { Item } from '../collections/index.ts';
import type { Shortage } from './forecast.ts';
import type { ItemForecast } from './item-forecast.ts';

/** An item whose time is no longer the planned one. */
export interface ChangedTime {
  readonly item: Item;
  readonly running: boolean;
  readonly planned: ItemForecast['planned'];
  readonly expected: ItemForecast['expected'];
  readonly placeName: string;
}

export type NoticeTexts = Readonly<Record<Language, string>>;

export interface NoticeFacts {
  readonly delay: number;
  readonly changed: readonly ChangedTime[];
  readonly kept: readonly ItemForecast[];
  readonly shortages: readonly Shortage[];
}

/**
 * The text to read out, post or send. It says what those who wait need: how late, until when what runs now
 * goes on, the new times of the rest, and which times stand. `now` in minutes of the day.
 */
export function noticeTexts(facts: NoticeFacts, now: number, date: string | null): NoticeTexts {
  return { ja: japanese(facts, now, date), en: english(facts, now, date) };
}

const time = (now: number): string => clock(((now % 1440) + 1440) % 1440);

function japanese(
  { delay, changed, kept, shortages }: NoticeFacts,
  now: number,
  date: string | null,
): string {
  const at = `${date === null ? '' : shortDate(date, 'ja')}${time(now)}現在`;
  const running = changed.filter((one) => one.running && one.expected.end !== null);
  const rest = changed.filter((one) => !one.running);
  const short = new Set(shortages.map((one) => one.item.id));
  return [
    delay > 0
      ? `【お知らせ】進行が${delay}分押しています（${at}）。`
      : `【お知らせ】進行予定が変わりました（${at}）。`,
    ...running.map(
      ({ item, expected }) => `「${item.title}」は${clock(expected.end ?? 0)}に終了する見込みです。`,
    ),
    ...(rest.length > 0 ? ['', '以降の予定は次のとおりです。'] : []),
    ...rest.map((one) => `・${one.item.title}　${range(one, 'ja')}${place(one.placeName, '（', '）')}`),
    ...(kept.length > 0 ? ['', '次の予定に変更はありません。'] : []),
    ...kept.map(
      ({ item, planned }) =>
        `・${item.title}　${rangeText(planned.start, null, 'ja').replace('～', '')}${short.has(item.id) ? '（お時間にご注意ください）' : ''}`,
    ),
    '',
    'ご不便をおかけいたしますが、ご理解とご協力をお願いいたします。',
  ].join('\n');
}

function english({ delay, changed, kept, shortages }: NoticeFacts, now: number, date: string | null): string {
  const at = `as of ${time(now)}${date === null ? '' : `, ${shortDate(date, 'en')}`}`;
  const running = changed.filter((one) => one.running && one.expected.end !== null);
  const rest = changed.filter((one) => !one.running);
  const short = new Set(shortages.map((one) => one.item.id));
  return [
    delay > 0
      ? `Notice: we are running ${delay} ${delay === 1 ? 'minute' : 'minutes'} late (${at}).`
      : `Notice: the times of the programme have changed (${at}).`,
    ...running.map(
      ({ item, expected }) => `“${item.title}” is now expected to end at ${clock(expected.end ?? 0)}.`,
    ),
    ...(rest.length > 0 ? ['', 'The programme goes on as follows:'] : []),
    ...rest.map((one) => `- ${one.item.title}: ${range(one, 'en')}${place(one.placeName, ' (', ')')}`),
    ...(kept.length > 0 ? ['', 'These times have not changed:'] : []),
    ...kept.map(
      ({ item, planned }) =>
        `- ${item.title}: ${rangeText(planned.start, null, 'en').replace('–', '')}${short.has(item.id) ? ' (please mind the time)' : ''}`,
    ),
    '',
    'We apologise for the inconvenience and thank you for your understanding.',
  ].join('\n');
}

const range = ({ expected }: ChangedTime, language: Language): string =>
  rangeText(expected.start, expected.end, language);

const place = (name: string, open: string, close: string): string =>
  name === '' ? '' : `${open}${name}${close}`;
