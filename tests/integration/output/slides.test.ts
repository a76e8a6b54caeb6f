import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/documents/builders/report.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { slidesOf } from '../../../shared/documents/slides/slides-of.ts';
import { textsOf } from '../../../shared/documents/text-of.ts';
import { writePptx } from '../../../src-main/formats/pptx/write-document.ts';
import { wholeMeeting } from '../../helpers/whole-meeting.ts';

/** Our slides as an unzipper and an office program find them. */

const plan = wholeMeeting(8);
const report = (language: 'ja' | 'en' = 'ja'): Document =>
  buildReport(plan, { language, date: '2025-11-01', edition: '第2版' });
const squeezed = (text: string): string => text.replace(/\s/g, '');
const partsOf = async (document: Document): Promise<ReadonlyMap<string, string>> =>
  new Map(
    Object.entries(unzipSync(await writePptx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const slidesIn = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts]
    .flatMap(([name, xml]) => {
      const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
      return number === undefined ? [] : [{ number: Number(number), xml }];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ xml }) => xml);
const saidIn = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('');
const shapesOf = (xml: string): string[] => xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
const titleOf = (xml: string): string =>
  saidIn(shapesOf(xml).find((shape) => /type="title"/.test(shape)) ?? '');

test.each(['ja', 'en'] as const)('say all that the paper says, as text (%s)', async (language) => {
  const document = report(language);
  const said = squeezed(
    slidesIn(await partsOf(document))
      .map(saidIn)
      .join(''),
  );
  const body = { ...document, title: '', edition: '' };
  const texts = textsOf(body).filter((text) => !/^\d+$/.test(text));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => !said.includes(squeezed(text)))).toEqual([]);
});

test('each has a title of its own that the outline shows, its number, and 版 and date on its master', async () => {
  const document = { ...report(), marks: ['取扱注意'] };
  const parts = await partsOf(document);
  const slides = slidesIn(parts);
  expect(slides.map(titleOf)).toEqual(
    slidesOf(document).map((slide) => (slide.kind === 'cover' ? slide.cover.title : slide.title)),
  );
  for (const xml of slides) expect(xml).toContain('type="slidenum"');
  const layouts = [...parts].filter(([name]) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name));
  const used = layouts.filter(([, xml]) => /name="(COVER|CONTENT)"/.test(xml));
  expect(used).toHaveLength(2);
  for (const [, xml] of used) expect(saidIn(xml)).toMatch(/^取扱注意　第2版　令和7年11月1日（土）現在/);
});

test('are 16:9, real tables and text in BIZ UDPゴシック, and no pictures', async () => {
  const parts = await partsOf(report());
  expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"');
  const xml = slidesIn(parts).join('');
  expect(xml).not.toContain('<p:pic>');
  expect(xml.match(/<a:tbl>/g)?.length).toBeGreaterThan(4);
  const fonts = [...xml.matchAll(/<a:(?:latin|ea|cs) typeface="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(fonts)).toEqual(new Set(['BIZ UDPゴシック']));
  expect(xml).toContain('lang="ja-JP"');
});

test('no control character and no half of a character makes the file unreadable', async () => {
  const hostile: Document = {
    ...report(),
    blocks: [
      { kind: 'heading', text: 'A\u0001B\ud800C<&>"\u{20BB7}' },
      { kind: 'paragraph', text: ']]>\u0000' },
    ],
  };
  const [xml = ''] = slidesIn(await partsOf(hostile));
  expect(titleOf(xml)).toBe('ABC<&>"\u{20BB7}');
  expect(saidIn(xml)).toContain(']]>');
});

test('the same paper gives the same slides, but for the time of making', async () => {
  const [first, second] = [await partsOf(report()), await partsOf(report())];
  const changed = [...first].filter(([name, text]) => second.get(name) !== text).map(([name]) => name);
  expect([...first.keys()]).toEqual([...second.keys()]);
  expect(changed.filter((name) => name !== 'docProps/core.xml')).toEqual([]);
});

test('LibreOffice Impress opens them, a page a slide', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-slides-'));
  try {
    const file = path.join(folder, 'report.pptx');
    const pdf = path.join(folder, 'report.pdf');
    fs.writeFileSync(file, await writePptx(report()));
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      { timeout: 110_000 },
    );
    if (!fs.existsSync(pdf) || spawnSync('pdftotext', ['-v']).error) {
      console.info('Slides were not laid out: LibreOffice Impress or pdftotext is not installed.');
      return;
    }
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    expect(pages.slice(0, -1)).toHaveLength(slidesOf(report()).length);
    expect(squeezed(pages[0] ?? '')).toContain('開催報告');
    for (const page of pages.slice(1, -1)) expect(squeezed(page)).toContain('第2版');
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:\s+960(\.\d+)? x 540/);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
