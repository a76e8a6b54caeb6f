import * as v from 'valibot';
import { fromUtf8, toUtf8 } from '../lib/utf8.ts';

/**
 * How a value of the bridge crosses HTTP: four bytes of length (little endian), a JSON head, then
 * the bytes of each Uint8Array one after the other. The head names where each of them belongs by
 * its path, so that no shape of the data itself can be taken for one.
 */

interface Part {
  readonly path: readonly (string | number)[];
  readonly bytes: Uint8Array;
}

const headSchema = v.strictObject({
  value: v.unknown(),
  parts: v.array(
    v.strictObject({
      path: v.array(v.union([v.string(), v.number()])),
      length: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** Packs plain data (what JSON can say, and Uint8Arrays in it) into one frame. */
export function encodeFrame(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Part[] = [];
  const bare = takeBytes(value, [], parts);
  const head = toUtf8(
    JSON.stringify({
      value: bare,
      parts: parts.map(({ path, bytes }) => ({ path, length: bytes.byteLength })),
    }),
  );
  const size = parts.reduce((sum, { bytes }) => sum + bytes.byteLength, 4 + head.byteLength);
  const frame = new Uint8Array(size);
  new DataView(frame.buffer).setUint32(0, head.byteLength, true);
  frame.set(head, 4);
  let at = 4 + head.byteLength;
  for (const { bytes } of parts) {
    frame.set(bytes, at);
    at += bytes.byteLength;
  }
  return frame;
}

/** Unpacks a frame; throws when it is not one. */
export function decodeFrame(frame: Uint8Array): unknown {
  if (frame.byteLength < 4) throw new Error('frame: too short');
  const headLength = new DataView(frame.buffer, frame.byteOffset).getUint32(0, true);
  if (4 + headLength > frame.byteLength) throw new Error('frame: cut off');
  const head = v.parse(headSchema, JSON.parse(fromUtf8(frame.subarray(4, 4 + headLength))));
  let at = 4 + headLength;
  let { value } = head;
  for (const { path, length } of head.parts) {
    if (at + length > frame.byteLength) throw new Error('frame: cut off');
    // A copy of its own: a Buffer's slice would be a view on the whole frame, and a Buffer.
    value = putBytes(value, path, new Uint8Array(frame.subarray(at, at + length)));
    at += length;
  }
  if (at !== frame.byteLength) throw new Error('frame: too long');
  return value;
}

/**
 * The value with null in place of each Uint8Array, which goes to `parts`. What holds none is not copied: a plan has
 * a hundred thousand values.
 * @param path where the value is; as it was again afterwards
 */
function takeBytes(value: unknown, path: (string | number)[], parts: Part[]): unknown {
  if (value instanceof Uint8Array) {
    parts.push({ path: [...path], bytes: value });
    return null;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inside = (key: string | number, entry: unknown): unknown => {
    path.push(key);
    const bare = takeBytes(entry, path, parts);
    path.pop();
    return bare;
  };
  const before = parts.length;
  if (Array.isArray(value)) {
    const bare = value.map((entry, index) => inside(index, entry));
    return parts.length === before ? value : bare;
  }
  const bare = Object.entries(value).map(([key, entry]) => [key, inside(key, entry)] as const);
  return parts.length === before ? value : Object.fromEntries(bare);
}

function putBytes(value: unknown, path: readonly (string | number)[], bytes: Uint8Array): unknown {
  const last = path.at(-1);
  if (last === undefined) return bytes;
  let holder = value;
  for (const step of path.slice(0, -1)) holder = ownEntry(holder, step);
  ownEntry(holder, last);
  (holder as Record<string | number, unknown>)[last] = bytes;
  return value;
}

/** The entry a path's step names; a step to what is not the value's own (`__proto__`) is refused. */
function ownEntry(holder: unknown, step: string | number): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) {
    throw new Error('frame: a part has no place');
  }
  return (holder as Record<string | number, unknown>)[step];
}
