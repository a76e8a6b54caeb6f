import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import { DOCUMENT_PAPERS, type DocumentPaper } from '../../../shared/documents/papers.ts';
import type { CollectionName } from '../../../shared/domain/collections/index.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { changeTexts } from '../../../shared/domain/privacy/texts.ts';
import { DOCUMENT_WRITERS } from '../../../src-main/formats/document-writers.ts';
import { writeIcs } from '../../../src-main/formats/ics/write-calendar.ts';
import { planFor } from '../../helpers/paper-plans.ts';
import { parse } from '../../helpers/parse-csv.ts';

/** Every free text of a plan with something bad in front of it or behind it, through every writer of the main papers. */

const BAD = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
  'a\ud800b',
  '\udc00x',
  'c\u0000\u0001\u0008\u000b\u000c\u001fd',
  '\ufffe\uffff',
  'あ\u2028い',
  '👨‍👩‍👧‍👦'.repeat(20),
  '<b>&amp;"\'</b>]]>',
  '\\n;,:"',
  'BEGIN:VEVENT\r\nX:1',
  'x'.repeat(900),
];

function worsened(plan: Plan): Plan {
  let n = 0;
  const bad = (text: string): string => {
    if (text === '') return '';
    n += 1;
    const one = BAD[n % BAD.length] ?? '';
    return n % 2 === 0 ? text + one : one + text;
  };
  const rows = Object.fromEntries(
    Object.entries(plan.rows).map(([name, map]) => [
      name,
      new Map(
        [...map].map(([key, row]) => [key, changeTexts(name as CollectionName, row as object, bad, 'x')]),
      ),
    ]),
  );
  return { ...plan, rows: { ...plan.rows, ...rows } };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const strictly = new TextDecoder('utf-8', { fatal: true });

/** Tags of an XML part that are not closed in their order; '' for a part that is well-formed in that. */
function unclosed(xml: string): string {
  const open: string[] = [];
  for (const [, shut, name = '', self] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g,
  )) {
    if (self) continue;
    if (!shut) open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open.join();
}

const PAPERS: readonly DocumentPaper[] = [
  'schedule',
  'attendee-list',
  'minutes',
  'report',
  'notice',
  'badges',
];
const CASES = PAPERS.flatMap((paper) =>
  DOCUMENT_PAPERS[paper].files.flatMap((format) => (format === 'pdf' ? [] : [[paper, format] as const])),
);

describe('whatever somebody typed', () => {
  test.each(CASES)('%s as %s can be opened, and none of it is a formula', async (paper, format) => {
    const moment = { language: 'ja', today: '2025-07-01', minute: 500 } as const;
    const { document } = buildPaper(worsened(planFor(paper, 9)), paper, DEFAULT_CHOICES, moment);
    const bytes = await DOCUMENT_WRITERS[format](document);
    if (format === 'csv' || format === 'txt') {
      const text = strictly.decode(bytes);
      expect(text).not.toMatch(FORBIDDEN);
      if (format === 'csv')
        for (const cell of parse(text).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r|＝＠]./);
      return;
    }
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(4);
    for (const [name, part] of parts) {
      const xml = strictly.decode(part);
      expect([name, FORBIDDEN.exec(xml)]).toEqual([name, null]);
      expect([name, unclosed(xml)]).toEqual([name, '']);
      if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/);
    }
  });

  test('a calendar has its own lines and no others, none longer than 75 octets', () => {
    const made = planFor('schedule', 9);
    const plan = worsened(made);
    const { calendar } = buildCalendar(
      { ...plan, rows: { ...plan.rows, meeting: made.rows.meeting } },
      { language: 'ja', date: '2025-07-01', alarm: 10 },
    );
    const text = strictly.decode(writeIcs(calendar));
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(calendar.events.length);
    expect(lines.filter((line) => /[\r\n]/.test(line) || line.startsWith('X:'))).toEqual([]);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
