import { doubtSentence } from '../../shared/input/doubt-sentences.ts';
import type { ActivityRef, Mapping, PeopleReading, ReadPerson } from '../../shared/input/mapping.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import { matchKey } from '../../shared/text/match-key.ts';

/** The reading as `read --json` prints it: one entry of the answer keys' form, with null for what is not told. */
export const readingToJson = (file: TableFile, mapping: Mapping, reading: PeopleReading) => ({
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
    why: doubtSentence({ code, facts }, 'ja'),
  })),
  passedOver: reading.passedOver,
});

function personToJson({ mobile, other, at, ...person }: ReadPerson) {
  const beside = { ...(mobile === null ? {} : { mobile }), ...other };
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
    ...(Object.keys(beside).length === 0 ? {} : { other: beside }),
  };
}

const MARK = { yes: '○', no: '×', maybe: '△' } as const;

/** The reading for a person's eyes: a table, and the doubtful readings under it. */
export function readingToText(
  file: TableFile,
  reading: PeopleReading,
  activities: readonly ActivityRef[],
): string {
  const asked = activities.filter(({ id }) => reading.asked.includes(id));
  const head = ['氏名', 'ふりがな', '団体', '部署', '役職', ...asked.map(({ title }) => title)];
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
  const lines = [
    `${file.name}　${reading.city?.name ?? ''}　${reading.people.length}名`,
    ...columns([head, ...rows]),
  ];
  if (reading.doubtful.length > 0) lines.push('', '要確認');
  for (const doubt of reading.doubtful) {
    const who = doubt.person === null ? '' : `${reading.people[doubt.person]?.name ?? ''}：`;
    lines.push(`・${who}${doubtSentence(doubt, 'ja')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Pads texts to columns; a full-width character takes two places. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const flat = rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')));
  const widths = (flat[0] ?? []).map((_, n) => Math.max(...flat.map((row) => width(row[n] ?? ''))));
  return flat.map((row) =>
    row
      .map((text, n) => text + ' '.repeat(Math.max(0, (widths[n] ?? 0) - width(text))))
      .join('  ')
      .trimEnd(),
  );
}

const width = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{ASCII}\u00a0-\u00ff\uff61-\uff9f]/u.test(character) ? 1 : 2),
    0,
  );
