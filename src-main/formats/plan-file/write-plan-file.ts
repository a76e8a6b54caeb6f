import type { PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { checksumHead } from './checksum.ts';

/**
 * A plan as the bytes of a .tsudoi file: one JSON object in UTF-8 whose first line carries the
 * SHA-256 of all that follows it, so that a single changed bit is noticed.
 */
export function writePlanFile(file: PlanFile): Uint8Array {
  const { type, version, source, planId, seq, savedAt, rows } = file;
  const body = toUtf8(`${JSON.stringify({ type, version, source, planId, seq, savedAt, rows }).slice(1)}\n`);
  const head = toUtf8(checksumHead(body));
  const bytes = new Uint8Array(head.byteLength + body.byteLength);
  bytes.set(head);
  bytes.set(body, head.byteLength);
  return bytes;
}
