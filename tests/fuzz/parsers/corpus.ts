import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Encoding from 'encoding-japanese';
import { fromBufferPromise } from 'yauzl';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { sheetData, xlsx } from '../../helpers/hostile/workbooks.ts';
import type { Member } from '../../helpers/hostile/zip.ts';
import type { Fixture } from './inputs.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sjis = (text: string): Uint8Array =>
  new Uint8Array(Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: 'SJIS' }));

/** The fixtures that inputs of each parser are made from. @param fixtures the folder `tests/fixtures` */
export async function corpus(fixtures: string): Promise<Readonly<Record<ParserName, readonly Fixture[]>>> {
  const replies = path.join(fixtures, 'replies');
  const samples = path.join(fixtures, 'samples');
  const of = (folder: string, ending: string): Uint8Array[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => new Uint8Array(readFileSync(path.join(folder, name))));
  const text = (bytes: Uint8Array, encoding: string, encode: (text: string) => Uint8Array): Fixture => ({
    kind: 'text',
    text: new TextDecoder(encoding).decode(bytes),
    encode,
  });
  const small = xlsx({
    sheet: sheetData([
      ['氏名', '所属', '懇親会'],
      ['佐藤 文', '鶴岡市', '○'],
    ]),
  });
  const books = [
    small,
    small,
    small,
    ...of(replies, '.xlsx'),
    ...of(path.join(samples, 'schedule'), '.xlsx'),
  ];
  const csv = of(replies, '.csv').map((bytes) => text(bytes, 'shift_jis', sjis));
  const paste = new Uint8Array(readFileSync(path.join(samples, 'pdf-paste.txt')));
  const { plan } = samplePlan();
  const planFile = writePlanFile(
    toPlanFile(plan, () => ({}), { source: 'fuzz', savedAt: '2026-01-01T00:00:00.000Z' }),
  );
  return {
    xlsx: await Promise.all(books.map(zipped)),
    xls: of(replies, '.xls').map((bytes): Fixture => ({ kind: 'bytes', bytes })),
    ods: await Promise.all(of(replies, '.ods').map(zipped)),
    csv: [
      ...csv,
      ...of(replies, '.txt').map((bytes) => text(bytes, 'utf-16le', (one) => Buffer.from(one, 'utf16le'))),
    ],
    ics: of(path.join(samples, 'calendars'), '.ics').map((bytes) => text(bytes, 'utf-8', utf8)),
    plan: [
      text(planFile, 'utf-8', utf8),
      ...of(path.join(fixtures, 'plan-files'), '.tsudoi').map((bytes) => text(bytes, 'utf-8', utf8)),
    ],
    paste: [text(paste, 'utf-8', utf8), ...csv],
  };
}

export const PARSERS = ['xlsx', 'xls', 'ods', 'csv', 'ics', 'plan', 'paste'] as const;
export type ParserName = (typeof PARSERS)[number];

/** A package as its members, their text in the open; those that are no text are left out. */
async function zipped(bytes: Uint8Array): Promise<Fixture> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const members: Member[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    if (/\.(?:xml|rels)$|mimetype/.test(entry.fileName))
      members.push({ name: entry.fileName, plain: Buffer.concat(chunks).toString('utf8') });
  }
  return { kind: 'zip', members, bytes };
}
