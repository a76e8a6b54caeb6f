import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { DocumentPaper } from '../../../shared/documents/papers.ts';
import { seatDrawing } from '../../../shared/documents/seat-drawing.ts';
import { answerKey } from '../../../shared/domain/collections/answers.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import { planFor } from '../../helpers/paper-plans.ts';
import { pdfInfo, pdfWords } from '../../helpers/pdf-words.ts';
import { canPrint } from '../../helpers/printed-pdf.ts';
import { wholeMeeting } from '../../helpers/whole-meeting.ts';

/**
 * The counts that a printed paper says are the plan's, counted here anew from its rows, and as many lines stand on its
 * pages. TSUDOI_SCALE=full tries 3,000 people, too.
 */
const SIZES = process.env.TSUDOI_SCALE === 'full' ? [30, 300, 3000] : [30, 300];

const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  findChromium,
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-counts-'));
afterAll(async () => {
  await printer.dispose();
  fs.rmSync(folder, { recursive: true, force: true });
});

const paperOf = (plan: Plan, paper: DocumentPaper): Document =>
  buildPaper(plan, paper, DEFAULT_CHOICES, { language: 'ja', today: '2025-10-01', minute: 845 }).document;

/** The lines of a printed paper; in a row, cells are apart by a space. */
async function linesOf(plan: Plan, paper: DocumentPaper): Promise<string[]> {
  const pdf = await printer.print(paperOf(plan, paper));
  if (!pdf.ok) throw new Error(pdf.error.code);
  const file = path.join(folder, `${paper}.pdf`);
  fs.writeFileSync(file, pdf.value);
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return (
    text
      .split(/[\n\f]+/)
      .map((line) => line.trim())
      // What stands in the margins would part a paragraph that goes on over a page.
      .filter((line) => !/^\d+ \/ \d+$|現在$/.test(line))
  );
}

/** Who said so for an activity, by its title. */
function answered(plan: Plan, title: string, value: 'yes' | 'no' | null): number {
  const activity = [...plan.rows.activities.values()].find((one) => one.title === title);
  return [...plan.rows.attendees.keys()].filter(
    (id) => (plan.rows.answers.get(answerKey(id, activity?.id ?? ''))?.value ?? null) === value,
  ).length;
}
const PARTY = '意見交換会';
const TRIP = '視察（山寺コース）';
const citiesOf = (plan: Plan): number =>
  new Set([...plan.rows.attendees.values()].map(({ organisationId }) => organisationId)).size;
const yen = (sum: number): string => sum.toLocaleString('en-US');

describe.runIf(canPrint).each(SIZES)('with %i people', (size) => {
  const plan = wholeMeeting(size);
  const party = answered(plan, PARTY, 'yes');
  const trip = answered(plan, TRIP, 'yes');

  test('出席者名簿: people and cities, answers by activity', async () => {
    const lines = await linesOf(plan, 'attendee-list');
    expect(lines).toContain(`合計 ${citiesOf(plan)} ${size}`);
    for (const [title, yes] of [
      [PARTY, party],
      [TRIP, trip],
    ] as const)
      expect(lines).toContain(
        `${title} ${yes} 0 ${answered(plan, title, 'no')} ${answered(plan, title, null)}`,
      );
    // The numbers in the first column.
    const numbers = pdfWords(path.join(folder, 'attendee-list.pdf'))
      .filter(({ text, left, bottom }) => /^\d+$/.test(text) && left < 34 && bottom < 277)
      .map(({ text }) => Number(text))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: size }, (_, at) => at + 1));
  }, 120_000);

  test('受付簿: the sum of the pages’ sums is the whole, which is everybody', async () => {
    const lines = await linesOf(plan, 'sign-in');
    const text = lines.join('\n');
    expect(lines).toContain(`全体 ${size}名`);
    const pages = [...text.matchAll(/この面 (\d+)名/g)].map(([, own]) => Number(own));
    expect(pages.reduce((sum, own) => sum + own, 0)).toBe(size);
    // Each sheet says which it is of how many, and none ran over onto another page.
    const sheets = [...text.matchAll(/(\d+)枚目（全(\d+)枚）/g)].map(([, at, all]) => [
      Number(at),
      Number(all),
    ]);
    expect(sheets).toEqual(pages.map((_, at) => [at + 1, pages.length]));
    expect(pdfInfo(path.join(folder, 'sign-in.pdf')).pages).toBe(pages.length);
  }, 240_000);

  test('行事別名簿: who comes to each', async () => {
    const text = (await linesOf(plan, 'activity-lists')).join('\n');
    expect(text).toContain(`${PARTY}\n参加 ${party}名`);
    expect(text).toContain(`${TRIP}\n参加 ${trip}名`);
  }, 120_000);

  test('参加費一覧: heads times the fee', async () => {
    const lines = await linesOf(plan, 'fee-list');
    const sums = [party * 6000, trip * 2500];
    for (const [at, title] of [PARTY, TRIP].entries())
      expect(lines).toContain(`${title} ${yen(sums[at] ?? 0)} 0 0 0 ${yen(sums[at] ?? 0)}`);
    const all = yen(party * 6000 + trip * 2500);
    // By activity and by city.
    expect(lines.filter((line) => line === `合計 ${all} 0 0 0 ${all}`)).toHaveLength(2);
  }, 120_000);

  test('バス乗車名簿: everybody who comes along, and those who go with them', async () => {
    const lines = await linesOf(plan, 'boarding-list');
    expect(lines).toContain(`乗車 ${trip}名・添乗 2名 計${trip + 2}名`);
  }, 120_000);

  test('領収書: one for each who has paid, and as many lines of the register', async () => {
    const lines = await linesOf(planFor('receipts', size, { base: plan, payers: size }), 'receipts');
    const text = lines.join('\n');
    for (let number = 1; number <= party; number += 1) {
      const said = `No. ${String(number).padStart(4, '0')}`;
      // Its stub, the receipt, and its line in the register.
      if (text.split(said).length - 1 !== 3)
        expect.fail(`${said} stands there ${text.split(said).length - 1} times`);
    }
    expect(text).not.toContain(`No. ${String(party + 1).padStart(4, '0')}`);
  }, 240_000);

  test('席次表: who sits is in the list and, where a name on a seat can be read, on it; who does not is named', async () => {
    const seated = planFor('seat-plan', size, { base: plan });
    const paper = paperOf(seated, 'seat-plan');
    const drawn = paper.blocks.reduce(
      (sum, block) =>
        block.kind === 'seat-plan' && seatDrawing(block, paper).look === 'names'
          ? sum +
            block.table.sections.flatMap(({ rows }) => rows.filter(({ ref }) => ref !== undefined)).length
          : sum,
      0,
    );
    const rooms = [...seated.rows.seatPlans.values()].map(({ title, counts }) => ({
      title,
      seats: counts.reduce((sum, count) => sum + count, 0),
    }));
    const lines = await linesOf(seated, 'seat-plan');
    for (const { title, seats } of rooms) {
      const taken = title === '全体会' ? Math.min(seats - 1, size) : Math.min(seats, size);
      const left = size - taken;
      expect(lines).toContain(
        `${title} 席数 ${seats} 着席 ${taken}名${left > 0 ? ` 席のない方 ${left}名` : ''}`,
      );
    }
    const text = lines.join('').replace(/\s/g, '');
    const places = rooms.reduce(
      (sum, { seats, title }) => sum + Math.min(seats - (title === '全体会' ? 1 : 0), size),
      0,
    );
    const missing = rooms.length * size - places;
    const count = new Map<string, number>();
    for (const { name } of seated.rows.attendees.values()) {
      const said = name.replace(/\s/g, '');
      count.set(said, (count.get(said) ?? 0) + 1);
    }
    const times = [...count.keys()].reduce((sum, name) => sum + text.split(name).length - 1, 0);
    expect(times).toBe(places + drawn + missing);
  }, 240_000);
});
