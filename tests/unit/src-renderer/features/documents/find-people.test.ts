import { expect, test } from 'vitest';
import { listedPeople, peopleWith } from '../../../../../src-renderer/features/documents/find-people.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

const people = listedPeople(peopledPlan(), 'ja');
const names = (text: string): string[] => peopleWith(people, text).map(({ person }) => person.name);

test('everybody is listed with the city, and found by name, reading or city', () => {
  expect(names('')).toHaveLength(people.length);
  const [first] = people;
  expect(first?.city).toMatch(/市$/);
  expect(names(first?.person.name ?? '')).toContain(first?.person.name);
  expect(names(first?.city ?? '')).toContain(first?.person.name);
  expect(names('どこにもいない')).toEqual([]);
});
