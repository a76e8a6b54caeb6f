import type { Mutation } from './mutations.ts';
import { EDGES } from './nasty.ts';
import type { Random } from './random.ts';

/** A record of a binary workbook: where its head stands, and how long what follows it is. */
interface Place {
  readonly at: number;
  readonly length: number;
}

const BOF = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]);

/** The records of a .xls whose workbook stream lies in one piece: type and length, two bytes each ([MS-XLS] 2.1.4). */
export function recordsOf(bytes: Uint8Array): readonly Place[] {
  const buffer = Buffer.from(bytes);
  const places: Place[] = [];
  let at = buffer.indexOf(BOF);
  while (at >= 0 && at + 4 <= buffer.length) {
    const type = buffer.readUInt16LE(at);
    const length = buffer.readUInt16LE(at + 2);
    if (type === 0 || length > 8224) break;
    places.push({ at, length });
    at += 4 + length;
  }
  return places;
}

/** A change inside one record, so that the file around it holds together. */
export function recordMutation(random: Random): Mutation<Uint8Array> {
  const one = random.below(2 ** 30);
  const edge = random.pick(EDGES);
  const way = random.below(8);
  const width = random.pick([1, 1, 2, 4]);
  return (bytes) => {
    const places = recordsOf(bytes);
    const place = places[one % places.length];
    if (!place) return bytes;
    const changed = Buffer.from(bytes);
    const { at, length } = place;
    if (way === 0) changed.writeUInt16LE(edge & 0xffff, at + 2);
    else if (way === 1) changed.writeUInt16LE((one >> 4) & 0xffff, at);
    else if (way === 2) {
      const other = places.find((each) => each.length === length && each.at > at);
      if (other) {
        changed.set(bytes.subarray(other.at, other.at + 4 + length), at);
        changed.set(bytes.subarray(at, at + 4 + length), other.at);
      }
    } else
      for (let n = 0; n < width && n < length; n += 1)
        changed[at + 4 + (((one >> 10) + n) % length)] = way === 3 ? one >> n : edge >> (8 * n);
    return new Uint8Array(changed);
  };
}
