import * as v from 'valibot';
import { sha256 } from './checksum.ts';

const sumsSchema = v.object({ sums: v.record(v.string(), v.string()) });

/**
 * Which parts of a damaged .tsudoi file are not as they were written, by the checksums on its second
 * line; [] where that line itself is gone, the damage is between the parts, or little is left whole.
 */
export function damagedParts(bytes: Uint8Array): string[] {
  const [, about = '', , ...lines] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .split('\n');
  try {
    const { sums } = v.parse(sumsSchema, JSON.parse(`{${about.replace(/,$/, '')}}`));
    const whole = new Set(lines.map((line) => sha256(line.replace(/,$/, ''))));
    const damaged = Object.keys(sums).filter((name) => !whole.has(sums[name] ?? ''));
    return damaged.length * 2 < Object.keys(sums).length ? damaged : [];
  } catch {
    return [];
  }
}
