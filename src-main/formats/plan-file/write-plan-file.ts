import type { PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { toUtf8 } from '../../../shared/lib/utf8.ts';
import { checksumHead, sha256 } from './checksum.ts';

/**
 * A plan as the bytes of a .tsudoi file: one JSON object in UTF-8 whose first line carries the SHA-256
 * of all that follows it, so that a single changed bit is noticed. The second line says what it is and
 * has a checksum for each collection, which stands on a line of its own: what is damaged can be named.
 */
export function writePlanFile(file: PlanFile): Uint8Array {
  const { type, version, source, planId, copy, names, seen, seq, savedAt, removedAt, rows } = file;
  const lines = Object.entries(rows).map(
    ([name, stored]) => `${JSON.stringify(name)}:${JSON.stringify(stored)}`,
  );
  const sums = Object.fromEntries(Object.keys(rows).map((name, n) => [name, sha256(lines[n] ?? '')]));
  const about = JSON.stringify({
    type,
    version,
    source,
    planId,
    copy,
    names,
    seen,
    seq,
    savedAt,
    removedAt,
    sums,
  });
  const body = toUtf8(`${about.slice(1, -1)},\n"rows":{\n${lines.join(',\n')}\n}}\n`);
  const head = toUtf8(checksumHead(body));
  const bytes = new Uint8Array(head.byteLength + body.byteLength);
  bytes.set(head);
  bytes.set(body, head.byteLength);
  return bytes;
}
