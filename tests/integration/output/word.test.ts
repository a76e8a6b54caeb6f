import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import type { Document, DocumentTable } from '../../../shared/documents/document.ts';
import { DOCUMENT_PAPERS, type DocumentPaper } from '../../../shared/documents/papers.ts';
import { textArea } from '../../../shared/documents/text-area.ts';
import { textsOf } from '../../../shared/documents/text-of.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import { writeDocx } from '../../../src-main/formats/docx/write-document.ts';
import { wholeMeeting } from '../../helpers/whole-meeting.ts';

/** Our Word documents as another reader and an office program find them. */

const plan = wholeMeeting(8);
const paper = (id: DocumentPaper, language: 'ja' | 'en' = 'ja'): Document =>
  DOCUMENT_PAPERS[id].build(plan, { language, date: '2025-07-01', edition: '第2版' });
const WRITTEN = (Object.keys(DOCUMENT_PAPERS) as DocumentPaper[]).filter((id) =>
  DOCUMENT_PAPERS[id].files.includes('docx'),
);
const squeezed = (text: string): string => text.replace(/\s/g, '');

const htmlOf = async (document: Document) =>
  mammoth.convertToHtml(
    { buffer: Buffer.from(await writeDocx(document)) },
    { styleMap: ["p[style-name='Body Text'] => p.body:fresh", "p[style-name='右寄せ'] => p.right:fresh"] },
  );
const partsOf = async (document: Document): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe.each(WRITTEN)('%s', (id) => {
  test.each(['ja', 'en'] as const)('says everything that the paper says, as text (%s)', async (language) => {
    const document = paper(id, language);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(document)) });
    const said = squeezed(value);
    const { edition, marks, layout } = document;
    // The title of what has no head of its own is its file's name.
    const body = { ...document, edition: '', marks: [], ...(layout === undefined ? {} : { title: '' }) };
    // Numbers are Word's own.
    const texts = textsOf(body).filter((text) => !/^\d+$/.test(text));
    expect(texts.filter((text) => !said.includes(squeezed(text)))).toEqual([]);
    // What stands in the header of each page.
    const header = Object.entries(await partsOf(document)).find(([name]) =>
      /word\/header\d*\.xml/.test(name),
    );
    for (const text of layout === 'letter' ? [] : [edition, ...marks]) expect(header?.[1]).toContain(text);
  });
});

test('headings, body text and tables are real ones', async () => {
  const { value, messages } = await htmlOf(paper('overview'));
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(value).toMatch(
    /^<p>第8回UCCN国内都市ネットワーク会議　開催要項<\/p><h1>趣旨<\/h1><p class="body">ユネスコ/,
  );
  expect(value).toContain('<p class="body">宿泊は、各都市で手配してくださいますようお願いします。</p>');
  expect(value).toMatch(/<thead><tr><th><p>時刻<\/p><\/th>/);
});

test('numbers count on, heads of tables repeat, rows are not cut, fonts are named for Japanese text', async () => {
  const parts = await partsOf(paper('overview'));
  const xml = parts['word/document.xml'] ?? '';
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(13);
  expect(xml.match(/<w:numPr>/g)).toHaveLength(13);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  const rows = xml.match(/<w:tr>/g)?.length ?? 0;
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  const styles = parts['word/styles.xml'] ?? '';
  expect(styles).toContain('w:eastAsia="BIZ UDP明朝 Medium"');
  expect(styles).toMatch(/w:styleId="Heading1">.*?w:eastAsia="BIZ UDPゴシック"/s);
  expect(styles).toContain('w:eastAsia="ja-JP"');
  expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/s);
});

test('a paper that lies on its side does so in Word', async () => {
  const xml = (await partsOf(paper('schedule')))['word/document.xml'];
  expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
});

const widthsOf = (xml: string): number[][] =>
  [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
  );

test.each(WRITTEN)(
  'the tables of %s have the columns of the printed paper and stay within the page',
  async (id) => {
    const choices = DEFAULT_CHOICES;
    const { document } = buildPaper(plan, id, choices, { language: 'ja', today: '2025-07-01', minute: 0 });
    const tables = document.blocks.filter(({ kind }) => kind === 'table') as DocumentTable[];
    const xml = (await partsOf(document))['word/document.xml'] ?? '';
    const across = textArea(document.page).width * 56.7;
    const found = widthsOf(xml);
    for (const grid of found) expect(grid.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(across);
    for (const { columns } of tables) expect(found.map((grid) => grid.length)).toContain(columns.length);
  },
);

test('a reading stands above its name, smaller; what is too long for its column is set smaller, too', async () => {
  const built = buildPaper(plan, 'sign-in', DEFAULT_CHOICES, {
    language: 'ja',
    today: '2025-07-01',
    minute: 0,
  });
  const parts = await partsOf(built.document);
  const xml = parts['word/document.xml'] ?? '';
  expect(xml).toMatch(/"Reading".{0,200}>ふりがな ふりがな<.{0,300}"TableText".{0,300}>髙橋 太郎</s);
  expect(xml).toMatch(/<w:sz w:val="18"\/>.{0,90}>課長補佐兼文化創造都市推進係長</s);
  expect(parts['word/styles.xml']).toMatch(/w:styleId="Reading">.*?<w:sz w:val="13"\/>/s);
});

test('no control character and no half of a character makes the file unreadable', async () => {
  const document = paper('overview');
  const hostile = { ...document, title: 'A\u0001B\ud800C<&>"\u{20BB7}' };
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(hostile)) });
  expect(value).toContain('ABC<&>"\u{20BB7}');
});

test('a short table is not parted, a long one may be', async () => {
  const [short, long] = await Promise.all(
    [8, 60].map(async (count) => {
      const document = DOCUMENT_PAPERS['attendee-list'].build(wholeMeeting(count), {
        language: 'ja',
        date: '2025-07-01',
      });
      const xml = (await partsOf(document))['word/document.xml'] ?? '';
      const rows = (xml.split('</w:tbl>')[0] ?? '').split('<w:tr>').slice(2);
      return rows.map((row) => /"TableText"\/>(<w:keepNext\/>)/.test(row));
    }),
  );
  expect(short).toEqual([...Array.from({ length: 7 }, () => true), false]);
  expect(long).not.toContain(true);
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-word-'));
/** LibreOffice may be there without its word processor. */
function toPdf(bytes: Uint8Array): string | null {
  const file = path.join(folder, 'paper.docx');
  fs.writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const made = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    {
      timeout: 110_000,
    },
  );
  const pdf = path.join(folder, 'paper.pdf');
  return made.error === undefined && fs.existsSync(pdf) ? pdf : null;
}

test('LibreOffice lays it out on A4 with a page number on each page', async () => {
  const pdf = toPdf(await writeDocx(paper('overview')));
  if (pdf === null || spawnSync('pdftotext', ['-v']).error) {
    console.info('Word documents were not laid out: LibreOffice Writer or pdftotext is not installed.');
    return;
  }
  const text = squeezed(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }));
  for (const said of ['1趣旨', '13問合せ先', '1/2', '2/2', '第2版']) expect(text).toContain(said);
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d/);
}, 120_000);

test('each sheet of 受付簿 is a page, as printed', async () => {
  const document = buildPaper(wholeMeeting(60), 'sign-in', DEFAULT_CHOICES, {
    language: 'ja',
    today: '2025-07-01',
    minute: 0,
  }).document;
  const pdf = toPdf(await writeDocx(document));
  if (pdf === null) return;
  const sheets = document.blocks.filter(({ kind }) => kind === 'table').length;
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(new RegExp(`Pages:\\s+${sheets}\n`));
}, 120_000);
