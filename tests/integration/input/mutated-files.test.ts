import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARSERS } from '../../fuzz/parsers/corpus.ts';
import { type Failure, Fuzzer, isFailure } from '../../fuzz/parsers/fuzz.ts';

/** The short form of `npm run fuzz:parsers`: the same inputs each time. */
const SEED = 20261128;
const INPUTS = { xlsx: 40, xls: 60, ods: 40, csv: 80, ics: 150, plan: 100, paste: 80 } as const;

describe('mutated inputs', () => {
  let fuzzer: Fuzzer;
  beforeAll(async () => {
    fuzzer = await Fuzzer.open(path.resolve(import.meta.dirname, '../../fixtures'), SEED);
  });

  it.each(PARSERS)(
    'of %s end in what was read or in a code, and change no prototype',
    {
      timeout: 60_000,
    },
    async (parser) => {
      const failures: Failure[] = [];
      const endings = new Map<string, number>();
      for (let index = 0; index < INPUTS[parser]; index += 1) {
        const tried = await fuzzer.try(parser, index);
        if (isFailure(tried)) failures.push(tried);
        else endings.set(tried.ending, (endings.get(tried.ending) ?? 0) + 1);
      }
      expect(failures).toEqual([]);
      // Mutations that only break a file, or none at all, would try little of the parser.
      const through = [...endings].filter(([ending]) => ending.startsWith('ok'));
      const count = through.reduce((sum, [, times]) => sum + times, 0);
      expect(count).toBeGreaterThan(INPUTS[parser] / 4);
      expect(count).toBeLessThan(INPUTS[parser]);
    },
  );
});
