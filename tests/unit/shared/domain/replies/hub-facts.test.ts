import { expect, test } from 'vitest';
import { factLines } from '../../../../../shared/domain/replies/reply-facts.ts';
import { buildForm } from '../../../../../shared/exchange/build-form.ts';
import { FORM_OPTIONS } from '../../../../helpers/forms.ts';
import { hubPlan, rankOf } from '../../../../helpers/hub-plan.ts';
import { doing, testContext, yamagata } from '../../../../helpers/plans.ts';

const take = (
  plan: ReturnType<typeof hubPlan>,
  topics: readonly { ref: string; text: string }[],
  sha256 = 'a'.repeat(64),
) =>
  doing(plan, 'takeReply', {
    fileName: '神戸市.xlsx',
    sha256,
    organisationId: 'kobe',
    people: [],
    isOpen: false,
    facts: { contact: {}, topics },
  });
const partner = (rank: number, text: string) => ({ ref: `hub:partner:${rank}`, text });

test('a form asks for the hub only where there is one, and never offers a city itself', () => {
  const form = (plan: ReturnType<typeof hubPlan>) =>
    buildForm(plan, plan.rows.organisations.get('kobe')!, FORM_OPTIONS, testContext).form;
  expect(form(yamagata()).hub).toEqual([]);
  const { hub } = form(hubPlan());
  expect(hub.map(({ label }) => label)).toEqual([
    '提供できること',
    '求めること',
    '会いたい都市（第1希望）',
    '会いたい都市（第2希望）',
    '会いたい都市（第3希望）',
  ]);
  expect([...hub[2]!.input.choices!].sort()).toEqual(['名古屋市', '山形市', '札幌市'].sort());
});

test('offer, wish and ranked partners come in with the reply; what is unclear is said and makes no wish', () => {
  const plan = hubPlan();
  const said = [
    { ref: 'hub:offer', text: '港の写真' },
    partner(1, '名古屋'),
    partner(2, 'どこか'),
    partner(3, '札幌市'),
  ];
  expect(
    factLines(plan, 'kobe', { contact: {}, topics: said }).map(
      (line) => line.kind === 'hub' && line.isUnknown,
    ),
  ).toEqual([false, false, true, false]);
  const taken = take(plan, said);
  expect(taken.rows.hubCities.get('kobe')).toMatchObject({ offer: '港の写真', wish: '' });
  expect(['nagoya', 'sapporo'].map((to) => rankOf(taken, 'kobe', to))).toEqual([1, 2]);
  expect(taken.rows.hubWishes.size).toBe(2);
  expect(factLines(taken, 'kobe', { contact: {}, topics: said })).toEqual([]);
});

test('a corrected form replaces what the form said, not what was entered here', () => {
  let plan = doing(hubPlan(), 'setWish', { fromId: 'kobe', toId: 'yamagata', rank: 1 });
  plan = take(plan, [partner(1, '名古屋市'), partner(2, '札幌市')]);
  expect(['nagoya', 'sapporo', 'yamagata'].map((to) => rankOf(plan, 'kobe', to))).toEqual([1, 2, 3]);
  plan = take(plan, [partner(1, '札幌市'), partner(2, '札幌市')], 'b'.repeat(64));
  expect(['nagoya', 'sapporo', 'yamagata'].map((to) => rankOf(plan, 'kobe', to))).toEqual([null, 1, 2]);
});
