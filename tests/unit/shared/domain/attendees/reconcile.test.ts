import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../../../../shared/domain/attendees/reconcile.ts';
import { type Arrangement, idsOf } from '../../../../../shared/domain/attendees/sections.ts';

const group = (key: string, ...ids: string[]): Arrangement[number] => ({
  heading: { kind: 'group', key },
  ids,
});
const none = (): boolean => false;

describe('reconcile', () => {
  test('gives the very same arrangement where nobody came or went', () => {
    const shown = [group('@kobe', 'a', 'b')];
    expect(reconcile(shown, [group('@kobe', 'b', 'a')], none, none)).toBe(shown);
  });

  test('puts a newcomer behind whom he or she follows, and moves nobody else', () => {
    const shown = [group('@nagoya', 'b', 'a'), group('@kobe', 'k')];
    const fresh = [group('@nagoya', 'a', 'new', 'b'), group('@kobe', 'first', 'k')];
    const isNew = (id: string): boolean => id === 'new' || id === 'first';
    expect(reconcile(shown, fresh, none, isNew)).toEqual([
      group('@nagoya', 'b', 'a', 'new'),
      group('@kobe', 'first', 'k'),
    ]);
  });

  test('opens a section that was not shown yet at its place', () => {
    const shown = [group('@nagoya', 'a'), group('@echizen', 'z')];
    const fresh = [group('@nagoya', 'a'), group('@kobe', 'new'), group('@echizen', 'z')];
    expect(reconcile(shown, fresh, none, (id) => id === 'new')).toEqual(fresh);
  });

  test('a section that everybody has left goes', () => {
    const shown = [group('@nagoya', 'a'), group('@kobe', 'k')];
    expect(reconcile(shown, [group('@kobe', 'k')], (id) => id === 'a', none)).toEqual([group('@kobe', 'k')]);
  });

  test('shows everybody once, and keeps the order of those who stay', () => {
    const people = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 25 });
    const split = (ids: readonly string[], at: number): Arrangement =>
      [group('a', ...ids.slice(0, at)), group('b', ...ids.slice(at))].filter(
        (section) => section.ids.length > 0,
      );
    fc.assert(
      fc.property(people, people, fc.nat(25), fc.nat(25), (before, now, m, n) => {
        const shown = split(before, m);
        const fresh = split(now, n);
        const after = idsOf(
          reconcile(
            shown,
            fresh,
            (id) => !now.includes(id),
            (id) => !before.includes(id),
          ),
        );
        expect([...after].sort()).toEqual([...now].sort());
        const stay = before.filter((id) => now.includes(id));
        expect(after.filter((id) => before.includes(id))).toEqual(stay);
      }),
    );
  });
});
