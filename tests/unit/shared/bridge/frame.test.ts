import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFrame, encodeFrame } from '../../../../shared/bridge/frame.ts';

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 50 }),
);
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    // `__proto__` as a key cannot be written as a literal's own, so it is left to a test of its own.
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

describe('a frame', () => {
  test('gives back what it was made of', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(decodeFrame(encodeFrame(value))).toEqual(value);
      }),
    );
  });

  test('takes no data for its own signs', () => {
    const tricky = { value: 1, parts: [{ path: [], length: 3 }], bytes: new Uint8Array([1, 2]) };
    expect(decodeFrame(encodeFrame(tricky))).toEqual(tricky);
  });

  test('drops what is undefined, as an optional field may be', () => {
    expect(decodeFrame(encodeFrame({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });

  test('that is cut off, too long or no frame at all throws', () => {
    const whole = encodeFrame({ bytes: new Uint8Array([1, 2, 3]) });
    for (let length = 0; length < whole.byteLength; length += 1) {
      expect(() => decodeFrame(whole.subarray(0, length))).toThrow();
    }
    expect(() => decodeFrame(new Uint8Array([...whole, 0]))).toThrow('too long');
  });

  test('whose part points at a prototype throws and pollutes nothing', () => {
    const head = JSON.stringify({ value: {}, parts: [{ path: ['__proto__', 'polluted'], length: 1 }] });
    const bytes = new TextEncoder().encode(head);
    const frame = new Uint8Array(4 + bytes.byteLength + 1);
    new DataView(frame.buffer).setUint32(0, bytes.byteLength, true);
    frame.set(bytes, 4);
    expect(() => decodeFrame(frame)).toThrow('no place');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
