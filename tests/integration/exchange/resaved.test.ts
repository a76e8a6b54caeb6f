import { expect, test } from 'vitest';
import { comparePeople } from '../../../shared/exchange/compare-people.ts';
import { compareReturnedSchedule } from '../../../shared/exchange/compare-returned-schedule.ts';
import { NO_CHOICES } from '../../../shared/input/schedule/proposal.ts';
import { readAnySchedule } from '../../../shared/input/schedule/read-any-schedule.ts';
import { sentForm } from '../../helpers/forms.ts';
import { peopledPlan } from '../../helpers/sample-people.ts';
import { hasOffice, savedByOffice } from '../../helpers/soffice.ts';
import { exported, tableFile } from '../../helpers/traced.ts';

/** Our workbooks after an office program has opened and saved them. */

test.skipIf(!hasOffice)(
  'a list, a schedule and a reply form saved again by LibreOffice are known, and nothing in them has changed',
  async () => {
    const made = [
      await exported(peopledPlan(), 'attendee-list'),
      await exported(peopledPlan(), 'schedule'),
      await sentForm(peopledPlan(), 'nagoya'),
    ];
    const saved = savedByOffice(made.map(({ bytes }) => bytes));
    const files = await Promise.all(saved.map((bytes) => tableFile(bytes)));
    for (const [at, { bytes }] of made.entries()) {
      const before = await tableFile(bytes);
      expect(files[at]?.trace).toEqual(before.trace);
      expect(before.trace?.codes.filter((code) => code !== null).length).toBeGreaterThan(3);
    }
    for (const at of [0, 2]) {
      const found = comparePeople(made[at]!.plan, files[at]!)!;
      expect(found.proposals).toEqual([]);
      expect(found.gone).toEqual([]);
      expect(found.reading.doubtful).toEqual([]);
    }
    const read = readAnySchedule(files[1]!, '2025-10-14');
    if (!read.ok) throw new Error(read.error.code);
    const schedule = compareReturnedSchedule(made[1]!.plan, files[1]!, read.value, NO_CHOICES)!;
    expect(schedule.proposal.items).toEqual([]);
    expect(schedule.proposal.absent).toEqual([]);
  },
  120_000,
);
