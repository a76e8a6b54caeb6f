import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIpcCodec } from '../../electron-double/ipc-codec.ts';

const { encode, decode } = createIpcCodec();
const overTheWire = (value: unknown) => decode(JSON.parse(JSON.stringify(encode(value))));

test('what the structured clone algorithm keeps crosses unchanged', () => {
  const value = {
    nothing: undefined,
    none: null,
    big: 2n ** 70n,
    numbers: [Number.NaN, Number.POSITIVE_INFINITY, 1.5],
    bytes: new Uint8Array([0, 127, 255]),
    date: new Date(0),
    map: new Map<unknown, unknown>([[{ a: 1 }, new Set([1])]]),
    tagged: { $: 'date', v: 5 },
  };
  expect(overTheWire(value)).toEqual(value);
});

test('any plain data crosses unchanged', () => {
  const plain = fc.object({
    withNullPrototype: false,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
  });
  fc.assert(
    fc.property(plain, (value) => {
      expect(overTheWire(value)).toEqual(value);
    }),
  );
});

test('a Buffer arrives as plain bytes, as over Electron’s IPC', () => {
  const back = overTheWire(Buffer.from('ab'));
  expect(Object.getPrototypeOf(back)).toBe(Uint8Array.prototype);
});

test('the page can run the codec’s text as it is', () => {
  const copy = new Function(`return (${createIpcCodec})()`)() as ReturnType<typeof createIpcCodec>;
  expect(copy.decode(copy.encode({ a: [1n] }))).toEqual({ a: [1n] });
});
