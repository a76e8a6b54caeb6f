import { beforeEach, expect, test } from 'vitest';
import { reminder } from '../../../../shared/documents/builders/reminder.ts';
import { unansweredByCity } from '../../../../shared/domain/attendees/unanswered.ts';
import { doing, resetIds, yamagata } from '../../../helpers/plans.ts';

beforeEach(resetIds);

function owing() {
  let plan = yamagata();
  const [id, ...others] = [...plan.rows.activities.keys()] as [string, ...string[]];
  for (const key of others)
    plan = doing(plan, 'editRow', { collection: 'activities', key, patch: { cancelled: true } });
  plan = doing(plan, 'editRow', {
    collection: 'activities',
    key: id,
    patch: { title: '懇親会', network: null, deadline: '2025-09-30' },
  });
  plan = doing(plan, 'addAttendee', {
    name: '青木 一郎',
    jobTitle: '課長',
    phone: '011-000-0000',
    diet: 'えび',
    organisationId: 'sapporo',
  });
  plan = doing(plan, 'addAttendee', { name: '上田 光', organisationText: '文化庁' });
  return plan;
}

const options = { language: 'ja', contact: '' } as const;

test('one city: names, the activity, the deadline by era with the days left; nothing private', () => {
  const plan = owing();
  const [sapporo] = unansweredByCity(plan, '2025-09-25');
  const text = reminder(plan, [sapporo!], options);
  expect(text).toContain('札幌市　ご担当者　様\n');
  expect(text).toContain('（令和7年10月14日（火）～16日（木））の出欠');
  expect(text).toContain('■懇親会（回答期限：令和7年9月30日（火）・あと5日）\n　　青木 一郎　様（課長）\n');
  expect(text).toContain('期限までにご回答');
  expect(text).not.toContain('【');
  expect(text).not.toMatch(/えび|011/);
  expect(text.endsWith('以上\n\n山形市（開催都市）\n')).toBe(true);
});

test('all cities, past the deadline, with whom to ask', () => {
  const plan = owing();
  const cities = unansweredByCity(plan, '2025-10-01');
  const text = reminder(plan, cities, { ...options, contact: '文化振興課\n電話 023' });
  expect(text).toMatch(/^各都市　ご担当者　各位/);
  expect(text).toContain('【札幌市】\n■懇親会');
  expect(text).toContain('【文化庁】\n■懇親会');
  expect(text).toContain('期限を過ぎています');
  expect(text).toContain('至急ご回答');
  expect(text.endsWith('【お問い合わせ先】\n文化振興課\n電話 023\n')).toBe(true);
});

test('in English the same, without a Japanese sign of its own', () => {
  const plan = owing();
  const [sapporo] = unansweredByCity(plan, '2025-09-29');
  const text = reminder(plan, [sapporo!], { language: 'en', contact: '' });
  expect(text).toContain('To the person in charge, Sapporo');
  expect(text).toContain('please answer by Tue 30 September 2025; 1 day left');
  expect(text).not.toContain('様');
});
