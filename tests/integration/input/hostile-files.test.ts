import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import { readAnySchedule } from '../../../shared/input/schedule/read-any-schedule.ts';
import { createTableReader } from '../../../src-main/worker/table-reader.ts';
import { HOSTILE } from '../../helpers/hostile/cases.ts';
import { type BuiltWorker, buildParseWorker, watchedSpawner } from '../../helpers/parse-worker.ts';

/** What a file may take beside the idle process, in MB. */
const MOST_MB = 300;
const TINY = { name: 'a.csv', bytes: new TextEncoder().encode('氏名,所属\n佐藤 文,神戸市\n') };

let worker: BuiltWorker;
beforeAll(async () => {
  worker = await buildParseWorker();
}, 60_000);
const table: Record<string, string | number>[] = [];
afterAll(() => {
  console.table(table);
  worker.remove();
});

describe('a hostile file ends in a sentence or in what it says, and the next file is read', () => {
  it.each(HOSTILE)('$what', { timeout: 40_000 }, async ({ what, name, make, ends }) => {
    const bytes = await make();
    const watched = watchedSpawner(worker.file);
    const reader = createTableReader(watched.spawn);
    try {
      await reader.readFile(TINY);
      const idle = watched.peak();
      const before = performance.now();
      const read = await reader.readFile({ name, bytes });
      const ms = Math.round(performance.now() - before);
      const extra = Math.round(watched.peak() - idle);
      const ending = read.ok ? 'ok' : read.error.code;
      table.push({
        what,
        MB: Number((bytes.length / 1024 / 1024).toFixed(1)),
        ending,
        ms,
        'peak over idle, MB': extra,
      });
      expect([ends].flat()).toContain(ending);
      expect(extra).toBeLessThan(MOST_MB);
      if (!read.ok) {
        expect(read.error.facts.name).toBe(name);
        for (const language of ['ja', 'en'] as const)
          expect(errorSentence(read.error, language)).not.toContain('undefined');
      } else if (!isCalendarFile(read.value)) {
        // What the screen does with it, in a process that cannot be killed.
        const mapping = proposeMapping(read.value, []);
        if (mapping.ok) readPeople(read.value, mapping.value, []);
        readAnySchedule(read.value, '2026-10-20');
        expect(JSON.stringify(read.value.sheets[0]?.rows.slice(0, 3))).not.toContain('root:');
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(await reader.readFile(TINY)).toMatchObject({ ok: true });
    } finally {
      watched.stop();
      reader.dispose();
    }
  });
});
