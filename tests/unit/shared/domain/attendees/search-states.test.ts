import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPeopleIndex } from '../../../../../shared/domain/attendees/search-people.ts';
import type { Attendee } from '../../../../../shared/domain/collections/index.ts';
import type { PlanRows } from '../../../../../shared/domain/plan/plan.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../../../shared/text/search-key.ts';
import { attendee } from '../../../../helpers/sample-people.ts';

/** The index of a list that spans several blocks is held against a search that goes from person to person. */
type Rows = Pick<PlanRows, 'attendees' | 'organisations' | 'customValues'>;

const NAMES = ['髙橋', '山﨑', '高山', '橋本', '田中', '藤田', '', '山'];
const READINGS = ['たかはし', 'やまざき', 'たかやま', 'はしもと', 'たなか', 'ふじた', ''];
const OWN = ['右舷', '左舷', 'A班'];
const QUERIES = [
  '高',
  '橋',
  '山',
  'たか',
  'ta',
  'taka',
  'hashi',
  'yama ta',
  '高 b9',
  'x1',
  '舷',
  '左舷 高',
  'n',
];

const person = (n: number, seed: number): Attendee =>
  attendee(`p${n}`, {
    name: NAMES[seed % NAMES.length] ?? '',
    reading: READINGS[(seed >> 3) % READINGS.length] ?? '',
    email: seed % 3 === 0 ? `x${n}@example.jp` : '',
    remarks: seed % 5 === 0 ? `備考 b${seed % 11}` : '',
  });

function naive(rows: Rows, one: Attendee, query: string): boolean {
  const { name, reading, email, remarks } = one;
  const own = rows.customValues.get(`${one.id}|f`)?.value ?? '';
  const latin: Readonly<Record<string, string>> = {
    たかはし: 'ta-ka-ha-si',
    やまざき: 'ya-ma-za-ki',
    たかやま: 'ta-ka-ya-ma',
    はしもと: 'ha-si-mo-to',
    たなか: 'ta-na-ka',
    ふじた: 'hu-zi-ta',
  };
  const morae = (latin[reading] ?? '').split('-');
  const spelt = (word: string): boolean =>
    morae.some((_, at) => morae.slice(at).join('').startsWith(word.replace('shi', 'si')));
  const key = searchKeyOf([name, reading, email, remarks, String(own)]);
  return searchWords(query).every(
    (word) => matchesWords(key, [word]) || (reading !== '' && /^[a-z]+$/.test(word) && spelt(word)),
  );
}

function expectSame(rows: Rows, index: ReturnType<typeof createPeopleIndex>): void {
  for (const query of QUERIES) {
    const people = [...rows.attendees.values()];
    const found = people.filter(index.find(searchWords(query))).map(({ id }) => id);
    expect(found, query).toEqual(people.filter((one) => naive(rows, one, query)).map(({ id }) => id));
  }
}

const rowsOf = (count: number): Rows => ({
  attendees: new Map(Array.from({ length: count }, (_, n) => [`p${n}`, person(n, n * 7)])),
  organisations: new Map(),
  customValues: new Map(),
});

const edit = fc.oneof(
  fc.record({ kind: fc.constant('edit'), n: fc.nat(350), seed: fc.nat(500) }),
  fc.record({ kind: fc.constant('remove'), n: fc.nat(350), seed: fc.nat() }),
  fc.record({ kind: fc.constant('own'), n: fc.nat(350), seed: fc.nat(3) }),
);

test('a list of several blocks is searched as person by person, after any edits too', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 6 }), { maxLength: 4 }), (rounds) => {
      let rows = rowsOf(300);
      let index = createPeopleIndex(rows);
      for (const [round, edits] of rounds.entries()) {
        const attendees = new Map(rows.attendees);
        const customValues = new Map(rows.customValues);
        for (const { kind, n, seed } of edits) {
          const id = `p${n}`;
          if (kind === 'edit') attendees.set(id, person(n, seed));
          else if (kind === 'remove') attendees.delete(id);
          else if (OWN[seed] === undefined) customValues.delete(`${id}|f`);
          else customValues.set(`${id}|f`, { attendeeId: id, fieldId: 'f', value: OWN[seed] });
        }
        // A state that was never searched is passed over.
        if (round % 2 === 0) expectSame(rows, index);
        rows = { ...rows, attendees, customValues };
        index = index.after(rows);
      }
      expectSame(rows, index);
    }),
    { numRuns: 25 },
  );
});

test('keys are made step by step until all are there', () => {
  const index = createPeopleIndex(rowsOf(300));
  let steps = 1;
  while (index.prepare()) steps += 1;
  expect(steps).toBe(3);
  expect(index.prepare()).toBe(false);
});
