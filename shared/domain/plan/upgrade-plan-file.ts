import * as v from 'valibot';
import { seenIn } from './stamps.ts';

/** Version 1 held the rows that are there with their stamps, and nothing of copies or of what they have seen. */
const version1 = v.looseObject({
  version: v.literal(1),
  rows: v.record(v.string(), v.array(v.looseObject({ stamps: v.record(v.string(), v.string()) }))),
});

/** The content of a plan file in the newest form; each step is pure and is never changed afterwards. */
export function upgradePlanFile(content: unknown): unknown {
  const old = v.safeParse(version1, content);
  return old.success ? fromVersion1(old.output) : content;
}

/** What its copy has seen is read off the stamps: less than it has, so that nothing of another copy's is lost. */
function fromVersion1(old: v.InferOutput<typeof version1>): unknown {
  const stamps = Object.values(old.rows).flatMap((rows) => rows.map((row) => row.stamps));
  return { ...old, version: 2, copy: '', names: {}, seen: seenIn(stamps) };
}
