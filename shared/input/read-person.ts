import { readMode } from '../reading/answer-value.ts';
import type { ActivityRef, PersonField, ReadPerson } from '../reading/mapping.ts';
import { ANSWER_WORDS } from '../reading/synonyms.ts';
import { isKana } from '../text/kana.ts';
import { matchKey } from '../text/match-key.ts';
import { oneLine, readDate, readEmail, readPhone, readTime, saysNone, severalLines } from './cell-texts.ts';
import { type City, cityAsWritten } from './city-guess.ts';
import { fitPerson } from './fit-person.ts';
import { cellOf, cellsOf, type PersonDoubt, personCells } from './person-cells.ts';
import type { PersonSource, SourceCell } from './person-source.ts';
import { readAnswers } from './read-answers.ts';
import { readName } from './read-name.ts';
import { readPlaceOfWork } from './read-place-of-work.ts';
import { readProxy } from './read-proxy.ts';
import type { TableCell } from './table-file.ts';

export interface PersonContext {
  readonly activities: readonly ActivityRef[];
  readonly city: City | null;
  /** The list holds people of several cities: an empty organisation means the one above. */
  readonly isMixed: boolean;
  readonly offered: ReadonlyMap<number, readonly string[]>;
  /** The list gives readings: one that is missing is worth a word. */
  readonly hasReadings: boolean;
  /** The last cell of each column, for 〃. Written to. */
  readonly last: Map<number, TableCell>;
}

/** Place of the last organisation among the last cells; no column has this number. */
const ABOVE = -1;

export interface PersonReading {
  readonly person: ReadPerson;
  readonly doubts: readonly PersonDoubt[];
}

const textsOf = (cells: readonly SourceCell[], field: PersonField): string | null =>
  cellsOf(cells, field)
    .map(({ cell }) => severalLines(cell.text))
    .join('\n') || null;

/** What somebody needs, as written; not where the cell says that nothing is needed (なし, 不要). */
const needOf = (cells: readonly SourceCell[], field: 'mobility' | 'interpretation'): string | null =>
  textsOf(
    cells.filter(({ cell: { text } }) => !saysNone(text) && !ANSWER_WORDS.no.has(matchKey(text))),
    field,
  );

/** Reads one person from a row of a table or a block of a form. */
export function readPerson(source: PersonSource, context: PersonContext): PersonReading {
  const { cells, doubts: cellDoubts } = personCells(source, context.last);
  const doubts: PersonDoubt[] = [...cellDoubts];
  const name = readName(cells);
  const above = context.isMixed ? (context.last.get(ABOVE)?.text ?? null) : null;
  const group = source.group ?? above;
  const work = readPlaceOfWork(cells, group === null ? context.city : cityAsWritten(group), above !== null);
  if (work.organisation !== null) context.last.set(ABOVE, { text: work.organisation, kind: 'text' });
  const answers = readAnswers(cells, context.activities, context.offered);
  const remarks = textsOf(cells, 'remarks');
  const proxy = readProxy(cells, remarks);
  doubts.push(...name.doubts, ...work.doubts, ...answers.doubts, ...proxy.doubts);

  const phone = numberOf(cells, 'phone', 'phone', doubts);
  const mobile = numberOf(cells, 'mobile', 'other.mobile', doubts);
  const email = cellOf(cells, 'email');
  const modeText = textsOf(cells, 'mode');
  const mode = modeText === null ? answers.mode : readMode(modeText);
  if (modeText !== null && mode === null) {
    doubts.push({
      code: 'unknown-mark',
      field: 'mode',
      facts: { text: modeText, read: '', condition: '', heading: '' },
    });
  }
  let { kana } = name;
  if (kana === null && (context.hasReadings || isKana(name.name))) {
    doubts.push({ code: 'reading-missing', field: 'kana', facts: { text: name.name } });
    if (isKana(name.name)) kana = name.name;
  }
  const person: ReadPerson = {
    name: name.name,
    ...(name.written === null ? {} : { written: name.written }),
    kana,
    organisation: work.organisation,
    department: work.department,
    jobTitle: work.jobTitle ?? name.jobTitle,
    phone: phone?.phone ?? null,
    mobile: mobile?.phone ?? phone?.second ?? null,
    email: email && !saysNone(email.cell.text) ? readEmail(email.cell.text) : null,
    answers: answers.answers,
    diet: textsOf(cells, 'diet'),
    mobility: needOf(cells, 'mobility'),
    interpretation: needOf(cells, 'interpretation'),
    mode,
    proxyFor: proxy.proxyFor,
    remarks,
    other: otherOf(cells, doubts),
    at: name.at,
  };
  const fitted = fitPerson(person);
  return { person: fitted.person, doubts: [...doubts, ...fitted.doubts] };
}

function numberOf(
  cells: readonly SourceCell[],
  field: 'phone' | 'mobile',
  name: string,
  doubts: PersonDoubt[],
) {
  const entry = cellOf(cells, field);
  if (!entry || saysNone(entry.cell.text)) return null;
  const reading = readPhone(entry.cell);
  const stored = String(entry.cell.value ?? entry.cell.text);
  if (reading.lostZero) {
    doubts.push({ code: 'lost-leading-zero', field: name, facts: { text: stored, read: reading.phone } });
  }
  if (reading.second !== null) {
    const read = `${reading.phone}／${reading.second}`;
    doubts.push({ code: 'combined-cell', field: name, facts: { text: oneLine(entry.cell.text), read } });
  }
  return reading;
}

/** What stands beside the asked fields: by field name, and unknown columns by their heading. */
function otherOf(cells: readonly SourceCell[], doubts: PersonDoubt[]): Record<string, string> {
  const other: Record<string, string> = {};
  for (const field of ['category', 'lodging', 'transport', 'postal', 'contactPerson'] as const) {
    const text = textsOf(cells, field);
    if (text !== null) other[field] = text;
  }
  const day = cellOf(cells, 'arrivalDate');
  const time = cellOf(cells, 'arrivalTime');
  const date = day ? readDate(day.cell) : null;
  const clock = time ? readTime(time.cell) : '';
  if (date?.fromNumber) {
    const facts = { text: day?.cell.text ?? '', read: date.text };
    doubts.push({ code: 'date-as-number', field: 'other.arrival', facts });
  }
  const isIso = /^\d{4}-\d\d-\d\d$/.test(date?.text ?? '') && clock !== '';
  const arrival = isIso
    ? `${date?.text}T${clock}`
    : [date?.text ?? '', clock].filter((part) => part !== '').join(' ');
  if (arrival !== '') other.arrival = arrival;
  for (const { column, cell } of cells) {
    const text = severalLines(cell.text);
    if (column.meaning === null && column.heading !== '' && text !== '')
      other[oneLine(column.heading)] = text;
  }
  return other;
}
