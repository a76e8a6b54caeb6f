import type { PeopleReading, ReadPerson } from '../../shared/reading/mapping.ts';
import { readingKey } from '../../shared/text/kana.ts';
import { matchKey } from '../../shared/text/match-key.ts';
import type { ExpectedFile, ExpectedPerson } from './replies.ts';

export type Verdict = 'right' | 'doubtful' | 'wrong';

export interface FieldResult {
  readonly file: string;
  readonly person: number;
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: string | null;
  readonly read: string | null;
}

type Key = (text: string) => string;
const bare: Key = (text) => text.replace(/\s/gu, '');
const digits: Key = (text) => text.replace(/[^\d+]/g, '');

/** Compares one file's people with the key, by the key's own conventions. A flagged difference is doubtful. */
export function compareReply(key: ExpectedFile, reading: PeopleReading): FieldResult[] {
  const results: FieldResult[] = [];
  const count = Math.max(key.people.length, reading.people.length);
  for (let person = 0; person < count; person += 1) {
    const wanted = key.people[person];
    const read = reading.people[person];
    if (!wanted || !read) {
      results.push({
        file: key.file,
        person,
        field: 'person',
        verdict: 'wrong',
        expected: wanted?.name ?? null,
        read: read?.name ?? null,
      });
      continue;
    }
    for (const [field, want, got, by] of fieldsOf(key, wanted, read)) {
      const same = (want === null ? null : by(want)) === (got === null ? null : by(got));
      const flagged = reading.doubtful.some(
        (d) => (d.person === person || d.person === null) && touches(d.field, field),
      );
      const accepted = key.doubtful.some(
        (d) =>
          d.person === person &&
          d.field === field &&
          d.accept?.some((a) => (a === null ? null : by(a)) === (got === null ? null : by(got))),
      );
      const verdict: Verdict = same || accepted ? 'right' : flagged ? 'doubtful' : 'wrong';
      results.push({ file: key.file, person, field, verdict, expected: want, read: got });
    }
  }
  return results;
}

function touches(doubtField: string | null, field: string): boolean {
  if (doubtField === null) return false;
  if (field === 'place of work') return ['organisation', 'department', 'jobTitle'].includes(doubtField);
  return doubtField.split(',').includes(field);
}

function fieldsOf(
  key: ExpectedFile,
  want: ExpectedPerson,
  got: ReadPerson,
): [field: string, want: string | null, got: string | null, by: Key][] {
  const city = /.*市/.exec(matchKey(key.file.replace(/^[^_]*_/, '').replace(/[【】]/g, '')))?.[0] ?? '';
  const joined = (p: Pick<ReadPerson, 'organisation' | 'department' | 'jobTitle'>): string =>
    matchKey([p.organisation, p.department, p.jobTitle].join('')).replaceAll(city, '');
  const work: [string, string | null, string | null, Key][] =
    key.split === 'columns'
      ? (['organisation', 'department', 'jobTitle'] as const).map((f) => [f, want[f], got[f], matchKey])
      : [['place of work', joined(want), joined(got), matchKey]];
  return [
    ['name', want.name, got.name, bare],
    ['nameKey', want.nameKey, matchKey(got.name), bare],
    ['kana', want.kana, got.kana, readingKey],
    ...work,
    ['phone', want.phone, got.phone, digits],
    ['email', want.email, got.email, matchKey],
    ...Object.entries(want.answers).map(([id, answer]): [string, string | null, string | null, Key] => [
      `answers.${id}`,
      answer,
      got.answers[id] ?? null,
      bare,
    ]),
    ['diet', want.diet, got.diet, matchKey],
    ['mode', want.mode, got.mode, bare],
    ['proxyFor', want.proxyFor, got.proxyFor, matchKey],
    ['remarks', want.remarks, got.remarks, matchKey],
    ['at', want.at, got.at, bare],
    ...(['mobile', 'arrival', 'category', 'supersedes'] as const).flatMap(
      (f): [string, string | null, string | null, Key][] => {
        const wanted = want.other?.[f];
        if (wanted === undefined) return [];
        return [
          [
            `other.${f}`,
            wanted,
            (f === 'mobile' ? got.mobile : got.other[f]) ?? null,
            f === 'mobile' ? digits : bare,
          ],
        ];
      },
    ),
  ];
}
