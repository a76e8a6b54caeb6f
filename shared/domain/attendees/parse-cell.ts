import { fail, ok, type Result } from '../../lib/result.ts';
import { readAnswer, readMode } from '../../reading/answer-value.ts';
import { matchKey } from '../../text/match-key.ts';
import { parseDate } from '../calendar/parse-date.ts';
import type { CustomScalar } from '../collections/custom-values.ts';
import type { Attendee, CustomField, Organisation } from '../collections/index.ts';
import { HONORIFICS } from '../collections/person-kinds.ts';
import type { CellWords } from './cell-text.ts';
import { type CellWrite, emptyCell } from './cell-write.ts';
import { type CellKind, LONG_FIELDS } from './cells.ts';
import { organisationFields } from './find-organisation.ts';
import { kindOf } from './imported-fields.ts';

/** What typed or pasted text is read with. */
export interface ParseContext {
  readonly words: CellWords;
  readonly findOrganisation: (text: string) => Organisation | null;
  /** An ISO date near the meeting: 10/20 is in its year. */
  readonly near: string;
}

/** Why a text does not fit a cell. */
export type CellProblem =
  | 'answer'
  | 'kind'
  | 'honorific'
  | 'mode'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'date'
  | 'too-long';

const SHORT = 500;
const LONG = 10_000;

/** What a text means in a cell; nothing is guessed: a text that does not fit is refused. */
export function parseCell(
  cell: CellKind,
  typed: string,
  context: ParseContext,
): Result<CellWrite, CellProblem> {
  const text = typed.trim();
  switch (cell.kind) {
    case 'text': {
      const long = LONG_FIELDS.has(cell.field);
      const value = long ? text : text.replace(/\s*\n\s*/g, ' ');
      if (value.length > (long ? LONG : SHORT)) return fail('too-long');
      return ok({ kind: 'fields', patch: { [cell.field]: value } });
    }
    case 'organisation': {
      const value = text.replace(/\s*\n\s*/g, ' ');
      if (value.length > SHORT) return fail('too-long');
      return ok({ kind: 'fields', patch: organisationFields(context.findOrganisation, value) });
    }
    case 'kind': {
      // A kind of the meeting's own goes before what the words of files usually mean.
      const kind = wordOf(context.words.kinds, text) ?? (text === '' ? null : kindOf(text));
      return kind === null ? fail('kind') : ok({ kind: 'fields', patch: { kind } });
    }
    case 'honorific': {
      const honorific = HONORIFICS.find((one) => matchKey(one) === matchKey(text));
      if (text !== '' && honorific === undefined) return fail('honorific');
      return ok({ kind: 'fields', patch: { honorific: honorific ?? '' } });
    }
    case 'mode': {
      const mode = modeOf(text, context.words);
      return mode === undefined ? fail('mode') : ok({ kind: 'fields', patch: { mode } });
    }
    case 'answer': {
      const empty = emptyCell(cell);
      if (empty !== null && (text === '' || text === '未回答')) return ok(empty);
      const { value, doubt, mode } = readAnswer(text);
      if (value === null || doubt !== null || mode !== null) return fail('answer');
      return ok({ kind: 'answer', activityId: cell.activity.id, value });
    }
    case 'custom': {
      const value = customValue(cell.field, text, context);
      return value.ok ? ok({ kind: 'custom', fieldId: cell.field.id, value: value.value }) : value;
    }
  }
}

/** A text as a value of an own field; null for nothing typed. */
export function customValue(
  field: Pick<CustomField, 'type' | 'choices'>,
  text: string,
  { words, near }: Pick<ParseContext, 'words' | 'near'>,
): Result<CustomScalar | null, CellProblem> {
  if (text === '') return ok(null);
  switch (field.type) {
    case 'text':
      return text.length > LONG ? fail('too-long') : ok(text);
    case 'choice': {
      const choice = field.choices.find((one) => matchKey(one) === matchKey(text));
      return choice === undefined ? fail('choice') : ok(choice);
    }
    case 'yes-no': {
      const key = matchKey(text);
      if (YES.has(key) || key === matchKey(words.yesNo.yes)) return ok(true);
      return NO.has(key) || key === matchKey(words.yesNo.no) ? ok(false) : fail('yes-no');
    }
    case 'number': {
      const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace(/[−‐―]/g, '-');
      return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? ok(Number(plain)) : fail('number');
    }
    case 'date': {
      const date = parseDate(text, near);
      return date === undefined ? fail('date') : ok(date);
    }
  }
}

const YES: ReadonlySet<string> = new Set([
  'はい',
  '有',
  'あり',
  '有り',
  '要',
  '○',
  '〇',
  '済',
  'yes',
  'true',
  'y',
]);
const NO: ReadonlySet<string> = new Set([
  'いいえ',
  '無',
  'なし',
  '無し',
  '不要',
  '×',
  '未',
  'no',
  'false',
  'n',
]);

function modeOf(text: string, words: CellWords): Attendee['mode'] | undefined {
  if (text === '') return null;
  const named = wordOf(words.modes, text);
  if (named !== null) return named;
  const read = readMode(text);
  return read === null ? undefined : read === 'online' ? 'online' : 'in-person';
}

/** The code that a word of the catalogue stands for, or that is written itself. */
function wordOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  const key = matchKey(text);
  for (const code in words) if (matchKey(words[code]) === key || code === key) return code;
  return null;
}
