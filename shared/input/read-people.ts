import { type AppError, appError } from '../lib/errors.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Doubt } from '../reading/doubts.ts';
import type { ActivityRef, Mapping, PassedOver, PeopleReading } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { type City, cityInFileName } from './city-guess.ts';
import { findContact } from './contact.ts';
import { findHeading } from './find-heading.ts';
import { foldDuplicates, type NumberedReading } from './fold-duplicates.ts';
import { formPeople } from './form-blocks.ts';
import { citiesNamed, cityOfList } from './list-city.ts';
import { listDoubts } from './list-doubts.ts';
import type { PersonSource, Sources } from './person-source.ts';
import { offeredChoices } from './read-answers.ts';
import { type PersonContext, readPerson } from './read-person.ts';
import type { TableFile } from './table-file.ts';
import { tableRows } from './table-rows.ts';
import { turnFile } from './turned.ts';

/**
 * Reads people out of a file as the mapping says. Whatever was guessed is listed in `doubtful`; rows with text
 * that became no person are listed with the reason. Fails with 'no-people' where nobody is found.
 */
export function readPeople(
  file: TableFile,
  mapping: Mapping,
  activities: readonly ActivityRef[],
): Result<PeopleReading, AppError> {
  const sheets = sourcesOf(file, mapping, activities);
  const everybody = sheets.flatMap(({ sources }) => sources.people);
  if (everybody.length === 0) return fail(appError('no-people', { name: file.name }));
  const offered = offeredChoices(everybody, activities);
  const cities: (City | null)[] = [];
  const told = sheets.map(({ sources, sheetName }) =>
    cityOfList(sheets.length === 1 ? file.name : '', sheetName, sources.around, sources.people),
  );
  // The file's name is the city of all its sheets only where none of them names one of its own (a sheet a person).
  const common = told.every((city) => city === null) ? cityInFileName(file.name) : null;
  const readings = sheets.flatMap(({ sources }, n): NumberedReading[] => {
    const city = told[n] ?? common;
    cities.push(city);
    const context: PersonContext = {
      activities,
      city,
      isMixed: citiesNamed(sources.people) > 1,
      offered,
      hasReadings: hasReadings(everybody),
      last: new Map(),
    };
    return sources.people.map((source) => ({ ...readPerson(source, context), stamp: stampOf(source) }));
  });
  const { people, doubtful, superseded } = foldDuplicates(readings);
  const contact =
    sheets.map(({ sources }) => findContact(sources.around)).find((found) => found !== null) ?? null;
  const contactDoubts = people.flatMap(({ name }, person): Doubt[] =>
    contact?.name && matchKey(contact.name) === matchKey(name)
      ? [{ code: 'contact-is-attendee', person, field: null, facts: { text: name } }]
      : [],
  );
  return ok({
    city: cities.every((city) => city?.name === cities[0]?.name) ? (cities[0] ?? null) : null,
    asked: askedIds(mapping, offered, activities),
    people,
    contact,
    doubtful: [...doubtful, ...contactDoubts, ...listDoubts(mapping, everybody, doubtful, people)],
    passedOver: [
      ...sheets.flatMap(({ sources }) => sources.passedOver),
      ...superseded,
      ...otherLists(file, mapping, activities),
    ],
  });
}

interface SheetSources {
  readonly sheetName: string;
  readonly sources: Sources;
}

function sourcesOf(
  file: TableFile,
  mapping: Mapping,
  activities: readonly ActivityRef[],
): readonly SheetSources[] {
  const table = mapping.layout === 'sideways' ? turnFile(file) : file;
  return [mapping.sheetIndex, ...mapping.alsoSheets]
    .toSorted((a, b) => a - b)
    .map((index) => ({
      sheetName: file.sheets[index]?.name ?? '',
      sources:
        mapping.layout === 'form'
          ? formPeople(file, { ...mapping, sheetIndex: index }, activities)
          : tableRows(table, mapping, index),
    }))
    .filter(({ sources }, _, all) => all.length === 1 || sources.people.length > 0);
}

/** Sheets that hold a list of their own, hidden or with other headings: not read, and not passed over in silence. */
function otherLists(
  file: TableFile,
  mapping: Mapping,
  activities: readonly ActivityRef[],
): readonly PassedOver[] {
  return file.sheets.flatMap((sheet, index): PassedOver[] => {
    if (index === mapping.sheetIndex || mapping.alsoSheets.includes(index)) return [];
    const isList = findHeading({ ...file, sheets: [sheet] }, activities) !== null;
    const why = sheet.hidden ? 'hidden-sheet' : 'other-sheet';
    return isList ? [{ at: sheet.name, text: sheet.name, why }] : [];
  });
}

function hasReadings(people: readonly PersonSource[]): boolean {
  return people.some(({ cells }) =>
    cells.some(({ column: { meaning }, cell }) => {
      if (meaning === null || meaning === 'ignored' || meaning.kind !== 'field') return false;
      return (
        meaning.field === 'kana' ||
        meaning.field === 'familyKana' ||
        (meaning.field === 'name' && cell.reading)
      );
    }),
  );
}

const STAMP = /^(?:タイムスタンプ|回答日時|送信日時|完了時刻|受付日時|timestamp)$/;

/** 2026/09/07 9:05:30 -> 2026 09 07 09 05 30, so that stamps compare as text. */
function stampOf({ cells }: PersonSource): string {
  const entry = cells.find(({ column }) => STAMP.test(matchKey(column.heading)));
  return (entry?.cell.text.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join(' ');
}

function askedIds(
  mapping: Mapping,
  offered: ReadonlyMap<number, readonly string[]>,
  activities: readonly ActivityRef[],
): readonly string[] {
  const asked = new Set<string>([...offered.values()].flat());
  for (const { meaning } of mapping.columns) {
    if (meaning !== null && meaning !== 'ignored' && meaning.kind === 'answer') {
      for (const id of meaning.activities) asked.add(id);
    }
  }
  return activities.map(({ id }) => id).filter((id) => asked.has(id));
}
