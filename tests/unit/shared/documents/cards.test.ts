import * as XLSX from '@e965/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import {
  buildBadges,
  buildPlaceCards,
  buildTableTents,
} from '../../../../shared/documents/builders/badges.ts';
import { buildSigns } from '../../../../shared/documents/builders/signs.ts';
import { saidOn } from '../../../../shared/documents/builders/wanted-cards.ts';
import type { Document, DocumentCards } from '../../../../shared/documents/document.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import { DEFAULT_LABEL_CHOICES } from '../../../../shared/domain/labels/label-choices.ts';
import { LABEL_SHEETS } from '../../../../shared/domain/labels/label-sheet.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { writeCsv } from '../../../../src-main/formats/csv/write-document.ts';
import { writeXlsx } from '../../../../src-main/formats/xlsx/write-document.ts';
import { doing, resetIds, withItem } from '../../../helpers/plans.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

beforeEach(resetIds);

const OPTIONS = { language: 'ja', date: '2025-10-10' } as const;
const cardsOf = ({ blocks }: Document): DocumentCards => {
  const [block] = blocks;
  if (block?.kind !== 'cards') throw new Error('no cards');
  return block;
};
const rowsOf = (paper: Document) => cardsOf(paper).table.sections.flatMap(({ rows }) => rows);
const lines = (paper: Document): string[] =>
  rowsOf(paper).map((row) => row.cells.map(({ text }) => text).join('|'));
const names = (paper: Document): string[] =>
  paper.blocks.length === 0 ? [] : rowsOf(paper).map(({ cells }) => cells[4]?.text ?? '');

/** The record of a print of these badges, as the screen keeps it. */
const printed = (plan: Plan, paper: Document): Plan =>
  doing(plan, 'recordOutput', {
    paper: 'badges',
    format: 'pdf',
    edition: '',
    fileName: '名札.pdf',
    rows: rowsOf(paper).length,
    handedTo: '',
    sensitive: false,
    events: [],
    cards: rowsOf(paper).map((row) => ({
      paper: 'badges',
      ref: row.ref ?? '',
      said: saidOn(cardsOf(paper).table.columns, row),
    })),
  });

describe('名札', () => {
  test('a card a person: number of the desk, city, office, name, 様, field, network or kind, code', () => {
    expect(lines(buildBadges(peopledPlan(), OPTIONS))).toEqual([
      '2|名古屋市|観光文化交流局文化芸術推進課|主査|髙橋一郎|様|デザイン|UCCN国内都市ネットワーク|||TSUDOI:P2',
      '3|名古屋市|観光文化交流局|課長|山﨑太郎|様|デザイン|UCCN国内都市ネットワーク|||TSUDOI:P3',
      '1|鶴岡市|企画部政策企画課|係長|齋藤美咲|様|食文化|UCCN国内都市ネットワーク|||TSUDOI:P1',
      '7|越前市|産業環境部|主任|=1+1|様|クラフト＆フォークアート||オブザーバー||TSUDOI:P7',
      '5|東北芸術工科大学||教授|𠮷田健|様|||来賓||TSUDOI:P5',
      '8||||渡邉さくら|様|||事務局||TSUDOI:P8',
    ]);
  });

  test('lies on the usual sheet unless another is chosen; code, 様 and marks can go', () => {
    const usual = cardsOf(buildBadges(peopledPlan(), OPTIONS));
    expect([usual.sheet, usual.offset, usual.first]).toEqual([LABEL_SHEETS['badge-10'], { x: 0, y: 0 }, 0]);
    const labels = {
      ...DEFAULT_LABEL_CHOICES,
      sheet: { ...LABEL_SHEETS['badge-10'], left: 143 },
      code: false,
      honorifics: false,
    };
    const paper = buildBadges(peopledPlan(), {
      ...OPTIONS,
      labels,
      firstLabel: 4,
      printerOffset: { x: -5, y: 12 },
    });
    const own = cardsOf(paper);
    expect([own.sheet.left, own.offset, own.first]).toEqual([143, { x: -5, y: 12 }, 3]);
    expect(lines(paper)[0]).toBe(
      '2|名古屋市|観光文化交流局文化芸術推進課|主査|髙橋一郎||デザイン|UCCN国内都市ネットワーク||',
    );
  });

  test('who comes to the reception bears its mark; a name written with 様 gets no second one', () => {
    let plan = peopledPlan();
    plan = doing(plan, 'addActivity', { title: '交流会', kind: 'reception' });
    const activityId = [...plan.rows.activities.keys()].at(-1)!;
    plan = doing(plan, 'setAnswer', { attendeeId: 'p2', activityId, value: 'yes' });
    plan = doing(plan, 'editRow', { collection: 'attendees', key: 'p3', patch: { name: '山﨑太郎様' } });
    const [first = '', second = ''] = lines(buildBadges(plan, OPTIONS));
    expect(first).toContain('|懇親会|');
    expect(second).toContain('|山﨑太郎様||');
    expect(second).not.toContain('懇親会');
  });

  test('only those chosen, only those that have changed since they were printed', () => {
    let plan = peopledPlan();
    const all = buildBadges(plan, OPTIONS);
    expect(names(buildBadges(plan, { ...OPTIONS, onlyCards: ['p5'] }))).toEqual(['𠮷田健']);
    expect(names(buildBadges(plan, { ...OPTIONS, onlyCards: 'changed' }))).toHaveLength(6);
    plan = printed(plan, all);
    expect(names(buildBadges(plan, { ...OPTIONS, onlyCards: 'changed' }))).toEqual([]);
    plan = doing(plan, 'editRow', { collection: 'attendees', key: 'p1', patch: { jobTitle: '課長補佐' } });
    plan = doing(plan, 'addAttendee', { name: '新田 新', organisationId: 'nagoya' });
    expect(names(buildBadges(plan, { ...OPTIONS, onlyCards: 'changed' }))).toEqual(['新田 新', '齋藤美咲']);
    // The table tents were not printed: each is new there.
    expect(names(buildTableTents(plan, { ...OPTIONS, onlyCards: 'changed' }))).toHaveLength(7);
    // Whoever is taken off the list leaves nothing behind.
    plan = doing(plan, 'removeAttendees', { ids: ['p1'] });
    expect([...plan.rows.printedCards.values()].map(({ ref }) => ref)).not.toContain('p1');
  });

  test('the desk’s number stays the same where only some are in', () => {
    const moment = { language: 'ja', today: '2025-10-10', minute: 0 } as const;
    const people = { ...DEFAULT_CHOICES.people, organisationIds: ['tsuruoka'] };
    const { document } = buildPaper(peopledPlan(), 'badges', { ...DEFAULT_CHOICES, people }, moment);
    expect(lines(document)[0]).toMatch(/^1\|鶴岡市/);
  });

  test('as a workbook and as data it is a table, a row a card', async () => {
    const paper = buildBadges(peopledPlan(), OPTIONS);
    const csv = new TextDecoder().decode(writeCsv(paper)).trimEnd().split('\r\n');
    expect(csv[0]).toBe('No.,都市,所属,職名,氏名,ふりがな,敬称,分野,ネットワーク,区分,印,QRコードの内容');
    expect(csv).toHaveLength(7);
    const book = XLSX.read(await writeXlsx(paper));
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    expect(rows.flat()).toEqual(expect.arrayContaining(['髙橋一郎', 'たかはしいちろう', 'TSUDOI:P2']));
  });
});

test('卓上名札 and 席札 hold the same people, a page or a label each', () => {
  const plan = peopledPlan();
  const tents = cardsOf(buildTableTents(plan, OPTIONS));
  expect([tents.style, tents.sheet.width, tents.sheet.height, tents.sheet.rows]).toEqual([
    'tent',
    2100,
    2970,
    1,
  ]);
  const places = buildPlaceCards(plan, OPTIONS);
  expect(cardsOf(places).sheet).toEqual(LABEL_SHEETS['place-8']);
  expect(names(places)).toEqual(names(buildBadges(plan, OPTIONS)));
});

test('掲示: reception, venue and the rooms of the schedule, a sign for each arrow; those of one’s own', () => {
  let plan = peopledPlan();
  plan = doing(plan, 'addPlace', { kind: 'room', name: '大会議室', parentId: null });
  const placeId = [...plan.rows.places.keys()].at(-1)!;
  const day = [...plan.rows.days.values()].find(({ kind }) => kind === 'meeting')!;
  plan = withItem(plan, { title: '全体会', dayId: day.id, placeId, start: 810, end: 900 }).plan;
  const labels = { ...DEFAULT_LABEL_CHOICES, arrows: ['right'], signs: '控室／Waiting room' } as const;
  const paper = buildSigns(plan, { ...OPTIONS, labels: { ...labels, arrows: [...labels.arrows] } });
  expect(paper.page).toEqual({ size: 'A4', orientation: 'landscape' });
  expect(lines(paper)).toEqual([
    '受付|Registration|→|第8回UCCN国内都市ネットワーク会議',
    '会場|Venue|→|第8回UCCN国内都市ネットワーク会議',
    '大会議室||→|10月14日（火）　13:30　全体会',
    '控室|Waiting room|→|',
  ]);
});

test('without anybody the paper says so, and has no sheet', () => {
  const empty = {
    ...peopledPlan(),
    rows: { ...peopledPlan().rows, attendees: new Map(), answers: new Map() },
  };
  expect(buildBadges(empty, OPTIONS)).toMatchObject({ blocks: [], notes: ['該当する参加者がいません。'] });
});
