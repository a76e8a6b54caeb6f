import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { fromBufferPromise } from 'yauzl';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { writeIcs } from '../../../src-main/formats/ics/write-calendar.ts';
import { readPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { on, withBoxes } from '../../helpers/hostile/check-boxes.ts';
import { ods, sheetData, xlsx } from '../../helpers/hostile/workbooks.ts';
import { calendarMutation } from './calendar-mutations.ts';
import { type Fixture, fixture, packageMutation, packageOf, partOf } from './inputs.ts';
import { planMutation } from './plan-mutations.ts';
import type { SentOut } from './plans.ts';
import { recordMutation } from './record-mutations.ts';
import { sjis } from './sjis.ts';
import { tableMutation } from './table-mutations.ts';

export const PARSERS = ['xlsx', 'xls', 'ods', 'csv', 'ics', 'plan', 'paste'] as const;
export type ParserName = (typeof PARSERS)[number];

const LIST: readonly (readonly string[])[] = [
  ['第9回会議　参加申込書', '', '', '', ''],
  ['団体名', '旭川市', '', '', ''],
  ['氏名', 'ふりがな', '所属・役職', '会議', '懇親会（10/20）'],
  ['佐藤　文', 'さとう　あや', '文化振興課長', '○', '×'],
  ['髙橋 大輔 様', 'タカハシ　ダイスケ', '主事', '参加します', '△'],
  ['（代理）鈴木', '', '〃', '', '欠席'],
];
const SCHEDULE: readonly (readonly string[])[] = [
  ['令和8年10月20日（火）', '', '', ''],
  ['時間', '内容', '場所', '備考'],
  ['13:30～13:45', '開会　市長挨拶', '大会議室', '司会：三浦'],
  ['13:45～15:00', '議題1 年次総会', '〃', ''],
  ['終了後', '移動（バス）', '玄関', '雨天時：ロビー'],
];
const BOXES = [3, 4, 5].flatMap((row) => [
  { id: row * 2, anchor: on(3, row), caption: '出席', ticked: row !== 4, control: row === 3 },
  { id: row * 2 + 1, anchor: on(4, row, 60), ticked: row === 4, link: `$H$${row}` },
]);
const PASTED = [
  '⽇程表（案）\n10⽉20⽇（⽕）\n13:30　開会\n13:45～15:00　議題審議　会場：⼤会議室\n17:30 懇親会\n10/21(水) 9:00 視察　⺠俗資料館\n',
  '氏名　　所属　　会議\n佐藤 文　　旭川市　　○\n鈴⽊ 花子　　臼杵市　　欠席\n',
  '氏名：佐藤文\n所属：旭川市文化振興課\n会議：出席\n懇親会：欠席\n',
] as const;

/** The fixtures that inputs of each parser are made from: small ones oftener. @param folder the folder `tests/fixtures` */
export async function corpus(
  folder: string,
  { plan, workbooks }: SentOut,
): Promise<Readonly<Record<ParserName, readonly Fixture[]>>> {
  const replies = path.join(folder, 'replies');
  const samples = path.join(folder, 'samples');
  const of = (place: string, ending: string): Uint8Array[] =>
    readdirSync(place)
      .filter((name) => name.endsWith(ending))
      .map((name) => new Uint8Array(readFileSync(path.join(place, name))));
  const packages = (list: readonly Uint8Array[]): Promise<Fixture[]> => Promise.all(list.map(packaged));
  const small = [LIST, SCHEDULE].map((rows) => xlsx({ sheet: sheetData(rows) }));
  const replied = of(replies, '.xlsx').filter(({ length }) => length < 20_000);
  const csv = of(replies, '.csv').map((bytes) => new TextDecoder('shift_jis').decode(bytes));
  const lists = [LIST, SCHEDULE].map((rows) => rows.map((row) => row.join(',')).join('\n'));
  const calendars = of(path.join(samples, 'calendars'), '.ics');
  const ours = writeIcs(buildCalendar(plan, { language: 'ja', date: '2026-10-01' }).calendar);
  const paste = readFileSync(path.join(samples, 'pdf-paste.txt'), 'utf8');
  return {
    xlsx: [
      ...(await packages([
        ...small,
        ...small,
        ...small,
        ...small,
        binary(LIST, 'xlsb'),
        binary(SCHEDULE, 'xlsb'),
        withBoxes(LIST, BOXES),
      ])),
      ...(await packages([...replied, ...of(path.join(samples, 'schedule'), '.xlsx'), ...workbooks])),
    ],
    xls: [LIST, SCHEDULE, LIST]
      .map((rows) => binary(rows, 'biff8'))
      .concat(of(replies, '.xls'))
      .map((bytes) => fixture(bytes, (one) => one, recordMutation)),
    ods: await packages([
      ...[LIST, SCHEDULE, LIST].map((rows) => ods(odsRows(rows))),
      ...of(replies, '.ods'),
    ]),
    csv: [
      ...[...lists, ...csv].map((text) => fixture(text, sjis, tableMutation)),
      ...lists.map((text) => fixture(text, utf8, tableMutation)),
      ...of(replies, '.txt').map((bytes) =>
        fixture(
          new TextDecoder('utf-16le').decode(bytes),
          (text) => Buffer.from(text, 'utf16le'),
          tableMutation,
        ),
      ),
    ],
    ics: [...calendars, ours].map((bytes) =>
      fixture(new TextDecoder().decode(bytes), utf8, calendarMutation),
    ),
    plan: [planFixture(toPlanFile(plan, () => ({ name: 'a:1' }), SAVED)), ...frozen(folder).map(planFixture)],
    paste: [...PASTED, ...PASTED, paste, ...csv.map((text) => text.replaceAll(',', '\t'))].map((text) =>
      fixture(text, utf8, tableMutation),
    ),
  };
}

const SAVED = { source: 'fuzz', savedAt: '2026-01-01T00:00:00.000Z' };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const planFixture = (file: Parameters<typeof writePlanFile>[0]): Fixture =>
  fixture(file, writePlanFile, planMutation);

/** Plan files that older programs wrote. */
const frozen = (folder: string) =>
  readdirSync(path.join(folder, 'plan-files')).flatMap((name) => {
    const read = readPlanFile(readFileSync(path.join(folder, 'plan-files', name)), name);
    return read.ok ? [read.value] : [];
  });

/** A workbook in a binary format, written by another library. */
function binary(rows: readonly (readonly string[])[], bookType: 'biff8' | 'xlsb'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '名簿');
  return new Uint8Array(write(book, { type: 'buffer', bookType }));
}

const odsRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('');

/** A package as its parts; pictures, themes and the like are left out. */
async function packaged(bytes: Uint8Array): Promise<Fixture> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    if (/\.(?:xml|rels|bin|vml)$|mimetype/.test(entry.fileName) && !/theme|docProps/.test(entry.fileName))
      parts.push(partOf(entry.fileName, Buffer.concat(chunks)));
  }
  return fixture(parts, packageOf, packageMutation);
}
