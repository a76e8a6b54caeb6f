import { type AppError, appError } from '../bridge/errors.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { matchKey } from '../text/match-key.ts';
import { findContact } from './contact.ts';
import type { Doubt } from './doubts.ts';
import { foldDuplicates, type NumberedReading } from './fold-duplicates.ts';
import { formPeople } from './form-blocks.ts';
import { cityOfList } from './list-city.ts';
import { listDoubts } from './list-doubts.ts';
import type { ActivityRef, Mapping, PeopleReading } from './mapping.ts';
import type { PersonSource } from './person-source.ts';
import { offeredChoices } from './read-answers.ts';
import { type PersonContext, readPerson } from './read-person.ts';
import { tableRows } from './table-rows.ts';
import type { TableFile } from './table-file.ts';

/**
 * Reads people out of a file as the mapping says. Whatever was guessed is listed in `doubtful`; rows with text
 * that became no person are listed with the reason. Fails with 'no-people' where nobody is found.
 */
export function readPeople(
  file: TableFile,
  mapping: Mapping,
  activities: readonly ActivityRef[],
): Result<PeopleReading, AppError> {
  const sources = mapping.layout === 'form' ? formPeople(file, mapping, activities) : tableRows(file, mapping);
  if (sources.people.length === 0) return fail(appError('no-people', { name: file.name }));
  const city = cityOfList(file.name, mapping.sheetName, sources.around, sources.people);
  const offered = offeredChoices(sources.people, activities);
  const context: PersonContext = {
    activities,
    city,
    offered,
    hasReadings: hasReadings(sources.people),
    last: new Map(),
  };
  const readings = sources.people.map(
    (source): NumberedReading => ({ ...readPerson(source, context), stamp: stampOf(source) }),
  );
  const { people, doubtful, superseded } = foldDuplicates(readings);
  const contact = findContact(sources.around);
  const contactDoubts = people.flatMap(({ name }, person): Doubt[] =>
    contact?.name && matchKey(contact.name) === matchKey(name)
      ? [{ code: 'contact-is-attendee', person, field: null, facts: { text: name } }]
      : [],
  );
  return ok({
    city,
    asked: askedIds(mapping, offered, activities),
    people,
    contact,
    doubtful: [...doubtful, ...contactDoubts, ...listDoubts(mapping, sources.people, doubtful, people)],
    passedOver: [...sources.passedOver, ...superseded],
  });
}

function hasReadings(people: readonly PersonSource[]): boolean {
  return people.some(({ cells }) =>
    cells.some(({ column: { meaning }, cell }) => {
      if (meaning === null || meaning === 'ignored' || meaning.kind !== 'field') return false;
      return meaning.field === 'kana' || meaning.field === 'familyKana' || (meaning.field === 'name' && cell.reading);
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
