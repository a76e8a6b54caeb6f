import { describe, expect, test } from 'vitest';
import { activityOfHeading } from '../../../../../shared/domain/attendees/activity-of-heading.ts';

describe('activityOfHeading', () => {
  test.each([
    ['懇親会（10月20日（火）夜）', { title: '懇親会', kind: 'reception' }],
    ['参加／意見交換会', { title: '意見交換会', kind: 'reception' }],
    ['希望者ツアー（10月22日（木））', { title: '希望者ツアー', kind: 'side-tour' }],
    ['視察（必須）', { title: '視察', kind: 'excursion' }],
    ['UCCN分科会', { title: 'UCCN分科会', kind: 'meeting' }],
  ] as const)('%s', (heading, activity) => {
    expect(activityOfHeading(heading)).toEqual(activity);
  });

  test.each(['備考', '喫煙', 'メールアドレス', ''])('%s asks about no activity', (heading) => {
    expect(activityOfHeading(heading)).toBeNull();
  });
});
