import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeMapping } from '../../shared/input/propose-mapping.ts';
import { readPeople } from '../../shared/input/read-people.ts';
import type { ActivityRef, Mapping, PeopleReading } from '../../shared/reading/mapping.ts';
import { readTable } from '../../src-main/formats/read-table.ts';

export const REPLIES = path.resolve(import.meta.dirname, '../fixtures/replies');

export interface ExpectedPerson {
  name: string;
  nameKey: string;
  kana: string | null;
  organisation: string | null;
  department: string | null;
  jobTitle: string | null;
  phone: string | null;
  email: string | null;
  answers: Record<string, string | null>;
  diet: string | null;
  mode: string | null;
  proxyFor: string | null;
  remarks: string | null;
  at: string;
  other?: Record<string, string | null>;
  nameCodePoints?: string;
}

export interface ExpectedDoubt {
  code: string;
  person: number | null;
  field: string | null;
  accept?: (string | null)[];
}

export interface ExpectedFile {
  file: string;
  city: string;
  format: string;
  headingRows: number[];
  asked: string[];
  split: 'columns' | 'guess';
  people: ExpectedPerson[];
  contact: { name: string; phone: string | null; email: string | null; department?: string } | null;
  doubtful: ExpectedDoubt[];
  mustNotBecomePeople: string[];
}

interface Expected {
  scenario: { activities: ActivityRef[] };
  files: ExpectedFile[];
}

export const expected: Expected = JSON.parse(readFileSync(path.join(REPLIES, 'expected.json'), 'utf8'));
export const ACTIVITIES: readonly ActivityRef[] = expected.scenario.activities;

/** Reads a fixture all the way; throws with the error's code where that fails. */
export async function readReply(file: string): Promise<{ mapping: Mapping; reading: PeopleReading }> {
  const table = await readTable({ name: file, bytes: readFileSync(path.join(REPLIES, file)) });
  if (!table.ok) throw new Error(`${file}: ${table.error.code}`);
  const mapping = proposeMapping(table.value, ACTIVITIES);
  if (!mapping.ok) throw new Error(`${file}: ${mapping.error.code}`);
  const reading = readPeople(table.value, mapping.value, ACTIVITIES);
  if (!reading.ok) throw new Error(`${file}: ${reading.error.code}`);
  return { mapping: mapping.value, reading: reading.value };
}
