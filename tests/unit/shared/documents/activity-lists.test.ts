import { beforeEach, expect, test } from 'vitest';
import { buildActivityLists } from '../../../../shared/documents/builders/activity-lists.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { doing, resetIds } from '../../../helpers/plans.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

beforeEach(resetIds);

const OPTIONS = { language: 'ja', date: '2025-10-10' } as const;

/** What a paper says, a line a block or row. */
const said = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    if (block.kind !== 'table') return [];
    const rows = block.sections.flatMap((section) => section.rows);
    return [
      ...(block.caption === null ? [] : [block.caption]),
      ...rows.map(({ cells }) => cells.map(({ text }) => text).join('|')),
    ];
  });

/** A tour with two places: two are in (one with nobody beside), one waits with a companion. */
function tour() {
  let plan = peopledPlan();
  plan = doing(plan, 'addActivity', { title: '希望者ツアー', kind: 'side-tour', capacity: 2 });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  for (const [attendeeId, companions] of [
    ['p2', 0],
    ['p6', 0],
    ['p1', 1],
  ] as const)
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes', companions });
  return { plan, activityId };
}

test('a sheet an activity, with answers, companions and who waits', () => {
  const { plan, activityId } = tour();
  expect(said(buildActivityLists(plan, { ...OPTIONS, who: { activityId } }))).toEqual([
    '希望者ツアー',
    '参加 2名　キャンセル待ち 1名　定員 2名',
    '1|名古屋市|観光文化交流局文化芸術推進課　主査|髙橋一郎|参加||',
    '2|札幌市|市民文化局　部長|鈴木一|参加||オンライン',
    'キャンセル待ち（順番どおり）',
    '1|鶴岡市|企画部政策企画課　係長|齋藤美咲|1|',
  ]);
});

test('the waiting line is left out when it is not wanted', () => {
  const { plan, activityId } = tour();
  const paper = buildActivityLists(plan, { ...OPTIONS, who: { activityId }, waiting: false });
  expect(said(paper).join()).not.toMatch(/キャンセル待ち|齋藤/);
});

test('all activities: each on a page of its own; those with nobody are named at the end', () => {
  const { plan } = tour();
  const paper = buildActivityLists(plan, OPTIONS);
  const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  expect(headings).toEqual([
    { kind: 'heading', text: 'UCCN国内都市会議' },
    { kind: 'heading', text: '希望者ツアー', newPage: true },
  ]);
  expect(paper.notes).toEqual([
    expect.stringMatching(/^.*国際ネットワーク部会.*：参加の回答はまだありません。$/),
  ]);
});
