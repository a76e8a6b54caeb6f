import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hex characters kept of a hash: 64 bits, enough to tell a cell that was changed. */
const KEPT = 16;

/** A cell's text as it is compared: a workbook that is saved again may change line breaks and the air around. */
export const plainCell = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/**
 * Keyed hashes (HMAC-SHA-256, RFC 2104, cut to 64 bits) of one export's cells. Without the key, which never leaves
 * the plan, they do not tell what stood there, and equal texts in two cells have different hashes.
 * @param key hex, from `newExportKey`
 */
export function cellHasher(key: string): (code: string, columnId: string, text: string) => string {
  const keyed = hmac.create(sha256, hexToBytes(key));
  return (code, columnId, text) => {
    const said = utf8ToBytes(`${code}\0${columnId}\0${plainCell(text)}`);
    return bytesToHex(keyed.clone().update(said).digest()).slice(0, KEPT);
  };
}

/**
 * A key of 256 bits for an export.
 * @param newId gives UUIDv7s, of which 74 bits each are random: four of them hold more than the key does
 */
export function newExportKey(newId: () => string): string {
  return bytesToHex(sha256(utf8ToBytes([newId(), newId(), newId(), newId()].join(' '))));
}
