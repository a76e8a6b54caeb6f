import { createHash } from 'node:crypto';

/** The first line of a .tsudoi file; the rest of the JSON object follows it. */
const HEAD = /^\{"sha256":"([0-9a-f]{64})",\n$/;
export const HEAD_BYTES = '{"sha256":"'.length + 64 + '",\n'.length;

/** The first line for a body. */
export const checksumHead = (body: Uint8Array): string => `{"sha256":"${sha256(body)}",\n`;

/** Whether the bytes begin with a checksum and it is that of the rest. */
export function checksumHolds(bytes: Uint8Array): boolean {
  const head = HEAD.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'));
  return head !== null && head[1] === sha256(bytes.subarray(HEAD_BYTES));
}

/** Hex SHA-256. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
