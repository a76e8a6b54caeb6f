import { beforeEach, expect, test } from 'vitest';
import { DOCUMENT_PAPERS } from '../../../../../shared/documents/papers.ts';
import type { Meeting } from '../../../../../shared/domain/collections/index.ts';
import { MEETING_KEY } from '../../../../../shared/domain/collections/meeting.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { summaryOf } from '../../../../../shared/domain/plan/summary.ts';
import { retentionOf } from '../../../../../shared/domain/privacy/retention.ts';
import { privacyText } from '../../../../../shared/exchange/build-form.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const withMeeting = (patch: Partial<Meeting>): Plan =>
  doing(doing(yamagata(), 'addAttendee', { name: '臼杵 花子' }), 'editRow', {
    collection: 'meeting',
    key: MEETING_KEY,
    patch,
  });

test.each([
  ['2027-02-28', null],
  ['2027-03-01', { kind: 'soon', days: 30 }],
  ['2027-03-31', { kind: 'soon', days: 0 }],
  ['2027-04-01', { kind: 'over', days: 1 }],
])('on %s the reminder is %j', (today, expected) => {
  const summary = summaryOf(withMeeting({ retainUntil: '2027-03-31' }));
  const until = '2027-03-31';
  expect(retentionOf(summary, today)).toEqual(expected && { ...expected, until });
});

test('nothing is said without a date, or once nobody is left', () => {
  expect(retentionOf(summaryOf(withMeeting({ legalBasis: '法' })), '2030-01-01')).toBeNull();
  const plan = withMeeting({ retainUntil: '2027-03-31' });
  const empty = doing(plan, 'removeAttendees', { ids: [...plan.rows.attendees.keys()] });
  expect(retentionOf(summaryOf(empty), '2030-01-01')).toBeNull();
});

test('forms say purpose, basis and date; lists say what they are for and when to destroy them', () => {
  const patch = { privacyPurpose: '会議の運営', legalBasis: '法第61条第1項', retainUntil: '2027-03-31' };
  const plan = withMeeting(patch);
  expect(privacyText(plan, 'ja').split('\n')).toEqual([
    '会議の運営',
    '取扱いの根拠：法第61条第1項',
    '保存期限：令和9年3月31日（水）（期限を過ぎたものは廃棄します。）',
  ]);
  const { notes } = DOCUMENT_PAPERS['attendee-list'].build(plan, { language: 'ja', date: '2026-10-01' });
  expect(notes).toEqual([
    '個人情報の利用目的：会議の運営',
    '個人情報を含みます。令和9年3月31日（水）を過ぎたら廃棄してください。',
  ]);
});
