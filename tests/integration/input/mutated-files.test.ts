import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARSERS } from '../../fuzz/parsers/corpus.ts';
import { type Failure, Fuzzer, isFailure } from '../../fuzz/parsers/fuzz.ts';

/** The short form of `npm run fuzz:parsers`: the same inputs each time. */
const SEED = 20261128;
const INPUTS = { xlsx: 20, xls: 50, ods: 15, csv: 60, ics: 150, plan: 25, paste: 50 } as const;

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
      // Mutations that only break a file, or none at all, would try nothing of the parser.
      expect(endings.size).toBeGreaterThan(1);
    },
  );
});
