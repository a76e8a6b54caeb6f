import { constants, deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** A member of a hand-made zip (APPNOTE 4.3). What the headers say may be a lie. */
export interface Member {
  readonly name: string;
  /** Raw deflate data, or plain bytes to be deflated. */
  readonly deflated?: Buffer;
  readonly plain?: string | Buffer;
  /** CRC-32 of what `deflated` unpacks to; 0 where nobody says. */
  readonly crc?: number | undefined;
  /** Size that the headers say it unpacks to; the true one where it is known. */
  readonly saysSize?: number;
  /** Flag bit 0: encrypted. */
  readonly flags?: number;
}

/** A zip of the members, written by hand so that it may lie. */
export function zipOf(members: readonly Member[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, deflated, plain = '', crc, saysSize, flags = 0 } of members) {
    const bytes = typeof plain === 'string' ? Buffer.from(plain) : plain;
    const data = deflated ?? deflateRawSync(bytes);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc ?? (deflated ? 0 : crc32(bytes)), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(Math.min(0xfffffffe, saysSize ?? bytes.length), 18);
    fields.writeUInt16LE(title.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, title, data]);
    locals.push(local);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, title]));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end]));
}

/**
 * Raw deflate data of `head`, a text a million times over, and `tail`, without ever holding it: one block is deflated
 * once, with nothing before it to look back on, and stands there again and again.
 */
export function repeated(head: string, text: string, times: number, tail: string): Buffer {
  const block = (part: string): Buffer =>
    deflateRawSync(Buffer.from(part), { finishFlush: constants.Z_FULL_FLUSH });
  const once = block(text);
  return Buffer.concat([
    block(head),
    ...Array.from({ length: times }, () => once),
    deflateRawSync(Buffer.from(tail)),
  ]);
}
