import { expect, test } from 'vitest';
import { cardGesture } from '../../../../../src-renderer/features/schedule/card-gesture.ts';

const stroke = (key: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) =>
  cardGesture({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
  });

test('arrows move by 5 minutes and with Alt by 1; Shift takes the end, Ctrl and Shift the start', () => {
  expect(stroke('ArrowDown')).toEqual({ kind: 'shift', minutes: 5 });
  expect(stroke('ArrowUp', 'altKey')).toEqual({ kind: 'shift', minutes: -1 });
  expect(stroke('ArrowUp', 'shiftKey')).toEqual({ kind: 'end', minutes: -5 });
  expect(stroke('ArrowDown', 'shiftKey', 'altKey')).toEqual({ kind: 'end', minutes: 1 });
  expect(stroke('ArrowDown', 'ctrlKey', 'shiftKey')).toEqual({ kind: 'start', minutes: 5 });
  expect(stroke('ArrowLeft')).toEqual({ kind: 'column', step: -1 });
  expect(stroke('ArrowLeft', 'ctrlKey')).toEqual({ kind: 'go', to: 'left' });
  // Alt and left is the browser's way back.
  expect(stroke('ArrowLeft', 'altKey')).toBeNull();
});

test('letters: what has another meaning elsewhere is left alone', () => {
  expect(stroke('t')).toEqual({ kind: 'tray' });
  expect(stroke('Backspace')).toEqual({ kind: 'tray' });
  expect(stroke('Delete')).toEqual({ kind: 'remove' });
  expect(stroke('d', 'metaKey')).toEqual({ kind: 'duplicate' });
  expect(stroke('R', 'shiftKey')).toEqual({ kind: 'rain-copy' });
  expect(stroke('r')).toEqual({ kind: 'switch-plan' });
  for (const key of ['r', 't', 'z', 'y', 'k']) expect(stroke(key, 'ctrlKey')).toBeNull();
  for (const key of ['Enter', 'Tab', ' ', 'n', 'Escape']) expect(stroke(key)).toBeNull();
});
