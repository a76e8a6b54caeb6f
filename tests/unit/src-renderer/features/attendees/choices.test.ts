import { describe, expect, test } from 'vitest';
import { organisationFinder } from '../../../../../shared/domain/attendees/find-organisation.ts';
import { kindNames } from '../../../../../shared/domain/reference/person-kinds.ts';
import {
  choicesFor,
  likelyChoice,
  standingChoice,
} from '../../../../../src-renderer/features/attendees/choices.ts';
import { columnsOf } from '../../../../../src-renderer/features/attendees/columns.ts';
import { attendees } from '../../../../../src-renderer/i18n/ja/attendees.ts';
import { doing, yamagata } from '../../../../helpers/plans.ts';

const plan = yamagata();
const words = { ...attendees, kinds: kindNames(plan, 'ja') };
const columns = columnsOf(plan).all;
const city = columns.find(({ id }) => id === 'organisation')!;
const kind = columns.find(({ id }) => id === 'kind')!;

/** What Enter takes after this was typed; null: the text as it is. */
function taken(typed: string): string | null {
  const choices = choicesFor(plan, city, typed, words);
  const named = organisationFinder(plan.rows.organisations)(typed);
  return choices[likelyChoice(choices, named, typed)]?.label ?? null;
}

describe('likelyChoice', () => {
  test.each([
    ['札幌', '札幌市'],
    ['さっぽろ', '札幌市'],
    ['うす', '臼杵市'],
    ['丹波篠山', '丹波篠山市'],
    ['kobe', '神戸市'],
  ])('%s takes %s', (typed, label) => expect(taken(typed)).toBe(label));

  test.each(['', '山', '文化庁', '札幌商工会議所'])('「%s」 stays as typed', (typed) =>
    expect(taken(typed)).toBeNull(),
  );

  test('a city that is named is taken from among several', () => {
    expect(choicesFor(plan, city, '山形', words).length).toBeGreaterThan(0);
    expect(taken('山形')).toBe('山形市');
  });

  test('a kind or an honorific is never taken by typing; what stands is shown in the list', () => {
    const choices = choicesFor(plan, kind, 'x', words);
    expect(likelyChoice(choices, null, 'x')).toBe(-1);
    const next = doing(plan, 'addAttendee', { name: '佐藤', kind: 'guest', honorific: '先生' });
    const person = [...next.rows.attendees.values()].at(-1)!;
    expect(choices[standingChoice(next, person, kind)]?.label).toBe('来賓');
    const honorific = columns.find(({ id }) => id === 'honorific')!;
    const offered = choicesFor(next, honorific, '', words);
    expect(offered[standingChoice(next, person, honorific)]?.label).toBe('先生');
  });
});
