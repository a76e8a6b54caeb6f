import type { Language } from '../../shared/domain/calendar/wareki.ts';
import { oneLine } from '../../shared/input/cell-texts.ts';
import { doubtSentence } from '../../shared/input/doubt-sentences.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import type { ActivityRef, PassedOver, PeopleReading } from '../../shared/reading/mapping.ts';
import { READING_WORDS, type ReadingWords } from './reading-words.ts';
import { textColumns } from './text-columns.ts';

const MARK = { yes: '○', no: '×', maybe: '△' } as const;

/**
 * The reading for a person's eyes, in one language: a table, the doubtful readings under it, and last what was
 * passed over (rows that are no people, other sheets).
 */
export function readingToText(
  file: TableFile,
  reading: PeopleReading,
  activities: readonly ActivityRef[],
  language: Language,
): string {
  const words = READING_WORDS[language];
  const asked = activities.filter(({ id }) => reading.asked.includes(id));
  const head = [...words.headings, ...asked.map(({ title }) => title)];
  const rows = reading.people.map((person) => [
    person.name,
    person.kana ?? '',
    person.organisation ?? '',
    person.department ?? '',
    person.jobTitle ?? '',
    ...asked.map(({ id }) => {
      const answer = person.answers[id] ?? null;
      return answer === null ? '' : MARK[answer];
    }),
  ]);
  const title = [file.name, reading.city?.name ?? '', words.people(reading.people.length)];
  const lines = [title.filter((part) => part !== '').join(words.gap), ...textColumns([head, ...rows])];
  if (reading.doubtful.length > 0) lines.push('', words.doubtful);
  for (const doubt of reading.doubtful) {
    const who = doubt.person === null ? '' : (reading.people[doubt.person]?.name ?? '');
    lines.push(words.item(who, oneLine(doubtSentence(doubt, language))));
  }
  if (reading.passedOver.length > 0) lines.push('', words.passedOver(reading.passedOver.length));
  for (const row of reading.passedOver)
    lines.push(words.item(placeOf(row, words), passedOverText(row, words)));
  return `${lines.join('\n')}\n`;
}

/** `record 3` of a text file in the reader's words; a cell's place (名簿!A9) as it is. */
function placeOf({ at }: PassedOver, words: ReadingWords): string {
  const [, record] = /^record (\d+)$/.exec(at) ?? [];
  return record === undefined ? at : words.record(record);
}

const LONGEST = 60;

/** Why a row was passed over, and what stands in it where the place does not say so already. */
function passedOverText({ at, text, why }: PassedOver, words: ReadingWords): string {
  if (text === '' || text === at) return words.why[why];
  const characters = [...oneLine(text)];
  const shown =
    characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
  return words.reason(words.why[why], shown);
}
