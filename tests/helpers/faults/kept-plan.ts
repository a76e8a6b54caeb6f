import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { WrittenChange } from '../../../shared/bridge/vault-channels.ts';
import { type PlanFile, toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { recordPlans } from '../../../shared/domain/seed/record-plans.ts';
import type { Vault } from '../../../src-main/vault/vault.ts';

/** An instant that says the number of a change. */
export const instant = (seq: number): string => new Date(1_760_000_000_000 + seq * 60_000).toISOString();

/** A small plan of the record as a plan file, at sequence 1. */
export function keptFile(): PlanFile {
  const [first] = recordPlans();
  if (!first) throw new Error('the record is empty');
  return toPlanFile({ ...first.plan, seq: 1 }, () => ({}), {
    source: 'test',
    savedAt: instant(1),
    copy: 'desk',
    seen: { desk: 1 },
  });
}

/** A change that writes its own number into the plan's notes of the meeting row's stamps, with a kanji. */
export function keptChange(file: PlanFile, seq: number): WrittenChange {
  const meeting = file.rows.meeting?.[0];
  if (!meeting?.value) throw new Error('no meeting');
  const value = { ...meeting.value, title: `第${seq}回 髙橋` };
  const row = { collection: 'meeting', key: meeting.key, value, stamps: { title: `desk:${seq}` } };
  return { seq, at: instant(seq), label: { code: 'row.edit', facts: {} }, copy: 'desk', rows: [row] };
}

/** A line of a change file as the program wrote it at first: the SHA-256 of the JSON, a space, the JSON. */
export function firstFormatLine(change: WrittenChange): Uint8Array {
  const json = JSON.stringify(change);
  return new TextEncoder().encode(`${createHash('sha256').update(json).digest('hex')} ${json}\n`);
}

/** The whole plan as it stands after the change with this number. */
export function keptFileAt(file: PlanFile, seq: number): PlanFile {
  const [row] = keptChange(file, seq).rows;
  const meeting = row ? [{ key: row.key, value: row.value, stamps: row.stamps }] : [];
  return { ...file, seq, savedAt: instant(seq), seen: { desk: seq }, rows: { ...file.rows, meeting } };
}

/** The number of the change that a plan's title tells. */
export const titleOf = (file: PlanFile): unknown => file.rows.meeting?.[0]?.value?.title;

/**
 * Hands a change over as the renderer does: when main asks for the whole plan, that is sent.
 * @returns whether it was acknowledged
 */
export async function handOver(vault: Vault, file: PlanFile, seq: number): Promise<boolean> {
  const reply = await vault.append(file.planId, keptChange(file, seq));
  if (reply.ok && reply.value.kind === 'kept') return true;
  const whole = await vault.snapshot(keptFileAt(file, seq));
  return whole.ok;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { folder: string; [Symbol.dispose](): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-faults-'));
  return { folder, [Symbol.dispose]: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
