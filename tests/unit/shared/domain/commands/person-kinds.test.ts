import { beforeEach, expect, test } from 'vitest';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import { addressed } from '../../../../../shared/domain/attendees/honorific.ts';
import { complete } from '../../../../../shared/domain/collections/complete.ts';
import type { Attendee } from '../../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { kindById, kindNames, kindsOf } from '../../../../../shared/domain/reference/person-kinds.ts';
import { attempt, doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const offered = (plan: Plan): string[] =>
  kindsOf(plan).flatMap(({ label, hidden }) => (hidden ? [] : [label]));

test('a meeting begins with eight kinds, and an old row of an attendee reads on', () => {
  const plan = yamagata();
  expect(offered(plan)).toEqual([
    '加盟都市',
    '部会参加',
    '来賓',
    'オブザーバー',
    '発表者',
    '事務局',
    '随行',
    '報道',
  ]);
  const { honorific, mobility, interpretation, ...old } = [
    ...doing(plan, 'addAttendee', { name: '佐藤', kind: 'speaker' }).rows.attendees.values(),
  ].at(-1)!;
  const read = complete('attendees', old as Attendee);
  expect(read).toMatchObject({ honorific: '', mobility: '', interpretation: '' });
  expect(kindById(plan, read.kind).label).toBe('発表者');
});

test('kinds are added, renamed, moved and taken out of use; one that somebody has stays', () => {
  let plan = doing(yamagata(), 'addPersonKind', { label: '協賛' });
  const own = kindsOf(plan).at(-1)!.id;
  plan = doing(plan, 'editPersonKind', { id: 'speaker', patch: { label: '登壇者', labelEn: 'Panellist' } });
  plan = doing(plan, 'movePersonKind', { id: own, by: -1 });
  plan = doing(plan, 'removePersonKind', { id: 'observer' });
  expect(offered(plan)).toEqual(['加盟都市', '部会参加', '来賓', '登壇者', '事務局', '随行', '協賛', '報道']);
  expect(kindNames(plan, 'en')).toMatchObject({ speaker: 'Panellist', [own]: '協賛' });
  expect(attempt(plan, 'addPersonKind', { label: ' 協賛 ' })).toMatchObject({ error: { code: 'duplicate' } });
  plan = doing(plan, 'addAttendee', { name: '田中', kind: own });
  expect(attempt(plan, 'removePersonKind', { id: own })).toMatchObject({ error: { code: 'in-use' } });
  plan = doing(plan, 'restorePersonKind', { id: 'observer' });
  expect(offered(plan)).toContain('オブザーバー');
});

test('who comes for a member city is asked by network, as the kind says; counts follow at once', () => {
  let plan = yamagata();
  const [network] = [...plan.rows.memberships.values()].map((row) => row.network);
  const outside = [...plan.rows.organisations.keys()].find(
    (id) =>
      ![...plan.rows.memberships.values()].some(
        (row) => row.organisationId === id && row.network === network,
      ),
  );
  plan = doing(plan, 'addActivity', { title: '分科会', kind: 'meeting', network: network! });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  plan = doing(plan, 'addPersonKind', { label: '市民委員' });
  const own = kindsOf(plan).at(-1)!.id;
  plan = doing(plan, 'addAttendee', {
    name: '鈴木',
    kind: own,
    organisationId: outside ?? null,
    organisationText: outside ? '' : '団体',
  });
  const open = (): number => activityHeadcount(plan, activityId).open;
  const before = open();
  plan = doing(plan, 'editPersonKind', { id: own, patch: { member: true } });
  expect(before - open()).toBe(outside ? 1 : 0);
});

test('an honorific of one’s own goes before that of the kind, and never is there a second one', () => {
  let plan = doing(yamagata(), 'editPersonKind', { id: 'speaker', patch: { honorific: '先生' } });
  const named = (about: Partial<Attendee>): string => {
    plan = doing(plan, 'addAttendee', about);
    return addressed(plan, [...plan.rows.attendees.values()].at(-1)!);
  };
  expect(named({ name: '佐藤 一郎' })).toBe('佐藤 一郎 様');
  expect(named({ name: '佐藤 一郎', kind: 'speaker' })).toBe('佐藤 一郎 先生');
  expect(named({ name: '佐藤 一郎', kind: 'speaker', honorific: '氏' })).toBe('佐藤 一郎 氏');
  expect(named({ name: '佐藤 一郎様', kind: 'speaker' })).toBe('佐藤 一郎様');
});
