import type { Language } from '../../shared/domain/calendar/wareki.ts';
import { doubtSentence } from '../../shared/input/doubt-sentences.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import type { Mapping, PeopleReading, ReadPerson } from '../../shared/reading/mapping.ts';
import { matchKey } from '../../shared/text/match-key.ts';

/** The reading as `read --json` prints it: one entry of the answer keys' form, with null for what is not told. */
export const readingToJson = (
  file: TableFile,
  mapping: Mapping,
  reading: PeopleReading,
  language: Language,
) => ({
  file: file.name,
  city: reading.city?.id ?? null,
  cityName: reading.city?.name ?? null,
  format: file.format,
  ...(file.encoding === undefined ? { sheet: mapping.sheetName } : { encoding: file.encoding }),
  headingRows: mapping.headingRows,
  asked: reading.asked,
  people: reading.people.map(personToJson),
  contact: reading.contact,
  doubtful: reading.doubtful.map(({ code, person, field, facts }) => ({
    code,
    person,
    field,
    why: doubtSentence({ code, facts }, language),
  })),
  passedOver: reading.passedOver,
});

function personToJson({ mobile, other, at, ...person }: ReadPerson) {
  const beside = { ...(mobile === null ? {} : { mobile }), ...other };
  // Needs that few lists ask about stand there only where somebody has them.
  const { mobility, interpretation } = person;
  return {
    name: person.name,
    nameKey: matchKey(person.name),
    kana: person.kana,
    organisation: person.organisation,
    department: person.department,
    jobTitle: person.jobTitle,
    phone: person.phone,
    email: person.email,
    answers: person.answers,
    diet: person.diet,
    mode: person.mode,
    proxyFor: person.proxyFor,
    remarks: person.remarks,
    at,
    ...(mobility ? { mobility } : {}),
    ...(interpretation ? { interpretation } : {}),
    ...(Object.keys(beside).length === 0 ? {} : { other: beside }),
  };
}
