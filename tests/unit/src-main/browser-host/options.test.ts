import { expect, test } from 'vitest';
import { FIXED_PORT, readHostOptions } from '../../../../src-main/browser-host/options.ts';

test('the port is the fixed one unless the person chose another', () => {
  expect(readHostOptions([], {})).toEqual({ ok: true, value: { port: FIXED_PORT, isChosen: false } });
  expect(readHostOptions(['--port', '5000'], {})).toEqual({
    ok: true,
    value: { port: 5000, isChosen: true },
  });
  expect(readHostOptions([], { TSUDOI_PORT: '0' })).toEqual({ ok: true, value: { port: 0, isChosen: true } });
  expect(readHostOptions(['--port=1'], { TSUDOI_PORT: '2' })).toMatchObject({ value: { port: 1 } });
});

test.each([['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--port'], ['--prot', '1'], ['8080']])(
  'a mistake is said, not guessed at: %s %s',
  (...args) => {
    expect(readHostOptions(args, {})).toMatchObject({ ok: false });
  },
);
