import { describe, expect, it } from 'vitest';
import { readTimeCell, readTimeText } from '../../../../../shared/input/schedule/time-cell.ts';
import { at } from '../../../../helpers/plans.ts';

describe('time cells', () => {
  it.each([
    ['13:30～14:15', '13:30', '14:15'],
    ['13：30〜14：15', '13:30', '14:15'],
    ['１３時３０分から１４時１５分まで', '13:30', '14:15'],
    ['13:30-14:15', '13:30', '14:15'],
    ['13:30－14:15', '13:30', '14:15'],
    ['9:00発～9:40着', '9:00', '9:40'],
    ['11:30～\n12:30', '11:30', '12:30'],
    ['午後1時～3時', '13:00', '15:00'],
    ['午前9時30分～午後1時', '9:30', '13:00'],
    ['1330～1500', '13:30', '15:00'],
    ['13時半～15時', '13:30', '15:00'],
  ])('%s', (text, start, end) => {
    expect(readTimeText(text)).toMatchObject({ start: at(start), end: at(end), text: null, turned: false });
  });

  it('keeps what is only about right, a part of a day, one end alone', () => {
    expect(readTimeText('17:15頃')).toMatchObject({ start: at('17:15'), end: null, approximate: true });
    expect(readTimeText('午後')).toMatchObject({ start: 'afternoon', end: null });
    expect(readTimeText('13:00～')).toMatchObject({ start: at('13:00'), end: null });
    expect(readTimeText('～17:00')).toMatchObject({ start: null, end: at('17:00') });
  });

  it('makes no time of what is none', () => {
    expect(readTimeText('終了後')).toMatchObject({ start: null, end: null, text: '終了後' });
    expect(readTimeText('随時')).toMatchObject({ start: null, text: '随時' });
    expect(readTimeText('13:30～14:00～15:00')).toMatchObject({ start: null, text: '13:30～14:00～15:00' });
    expect(readTimeText('')).toMatchObject({ start: null, end: null, text: null });
  });

  it('reads lengths beside times and alone, and makes an end only where the start is given with it', () => {
    expect(readTimeText('13:30（15分）')).toMatchObject({ start: at('13:30'), end: null, minutes: 15 });
    expect(readTimeText('13:30から60分')).toMatchObject({ start: at('13:30'), end: at('14:30') });
    expect(readTimeText('30分')).toMatchObject({ start: null, end: null, minutes: 30 });
  });

  it('tells of an end before its start: past midnight it belongs to the day', () => {
    expect(readTimeText('22:00～1:00')).toMatchObject({ start: at('22:00'), end: at('25:00'), turned: true });
  });

  it('reads the times Excel stores as numbers', () => {
    expect(readTimeCell({ kind: 'number', value: 0.5625, text: '0.5625' }).start).toBe(at('13:30'));
    expect(readTimeCell({ kind: 'date', value: 'T08:45:00', text: '08:45' }).start).toBe(at('8:45'));
    expect(readTimeCell({ kind: 'date', value: '2026-10-20T13:29:59', text: '' }).start).toBe(at('13:30'));
    expect(readTimeCell({ kind: 'date', value: '2026-10-20', text: '2026-10-20' }).start).not.toBe(0);
  });
});
