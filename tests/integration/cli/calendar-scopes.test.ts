import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import { CALENDAR_SCOPES, type CalendarScope } from '../../../shared/documents/calendar-scope.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { doing, yamagata } from '../../helpers/plans.ts';

/** `export --as calendar-ics` for each of those whose calendar the screen can make, read back by another parser. */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
const file = path.join(folder, '第8回.tsudoi');
const idOf = <R extends { readonly id: string }>(
  rows: ReadonlyMap<string, R>,
  test: (row: R) => boolean,
): string => [...rows.values()].find(test)?.id ?? '';

const sample = yamagata();
const sapporo = idOf(sample.rows.organisations, ({ name }) => name === '札幌市');
const kobe = idOf(sample.rows.organisations, ({ name }) => name === '神戸市');
const [network = ''] = [...sample.rows.meeting.values()].flatMap(({ networks }) => networks);
const section = idOf(sample.rows.activities, ({ title }) => title.includes('部会'));
const plan = ((): Plan => {
  let next = sample;
  for (const [name, organisationId] of [
    ['佐藤 花子', sapporo],
    ['鈴木 一郎', sapporo],
    ['鈴木 一郎', kobe],
  ] as const)
    next = doing(next, 'addAttendee', {
      name,
      reading: name === '佐藤 花子' ? 'さとう はなこ' : '',
      organisationId,
    });
  const [first = ''] = next.rows.attendees.keys();
  next = doing(next, 'setAnswer', { attendeeId: first, activityId: section, value: 'yes' });
  return doing(next, 'makeRelease', { note: '' });
})();
const ABOUT = { source: 'test', savedAt: '2025-10-01T00:00:00.000Z' };
const people = [...plan.rows.attendees.values()];

beforeAll(() => {
  vi.stubEnv('LC_ALL', 'C');
  fs.writeFileSync(file, writePlanFile(toPlanFile(plan, () => ({}), ABOUT)));
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

async function calendar(...args: string[]) {
  const out = path.join(folder, 'out.ics');
  fs.rmSync(out, { force: true });
  let err = '';
  const code = await runCommandLine(['export', file, '--as', 'calendar-ics', '--out', out, ...args], {
    out: () => undefined,
    err: (text) => {
      err += text;
    },
  });
  const read = fs.existsSync(out) ? Object.values(ical.sync.parseFile(out)) : null;
  return { code, err, events: read?.filter((part): part is VEvent => part?.type === 'VEVENT') ?? null };
}

/** What the screen would write. */
const built = (scope: CalendarScope): readonly string[] =>
  buildCalendar(plan, { language: 'ja', date: '2025-10-01', scope }).calendar.events.map(({ uid }) => uid);

describe('whose calendar is written', () => {
  test.each<[string, string[], CalendarScope]>([
    ['the whole meeting’s', [], { kind: 'all' }],
    ['a network’s, by name', ['--network', 'UCCN国内都市ネットワーク'], { kind: 'network', id: network }],
    ['a network’s, by id', ['--network', network], { kind: 'network', id: network }],
    [
      'an activity’s, by title',
      ['--activity', 'CCNJ国際ネットワーク部会'],
      { kind: 'activity', id: section },
    ],
    ['a city’s, by name', ['--city', '札幌市'], { kind: 'city', id: sapporo }],
    ['a city’s, by its English name', ['--city', 'sapporo'], { kind: 'city', id: sapporo }],
    [
      'a person’s, by name without the space',
      ['--person', '佐藤花子'],
      { kind: 'person', id: people[0]!.id },
    ],
    ['a person’s, by reading', ['--person', 'さとうはなこ'], { kind: 'person', id: people[0]!.id }],
    ['a namesake’s, by id', ['--person', people[2]!.id], { kind: 'person', id: people[2]!.id }],
  ])('%s', async (_, args, scope) => {
    const { code, err, events } = await calendar(...args);
    expect([code, err]).toEqual([0, '']);
    expect(events?.map(({ uid }) => uid).sort()).toEqual([...built(scope)].sort());
  });

  test('they are not all the same', () => {
    const scopes: CalendarScope[] = [
      { kind: 'all' },
      { kind: 'network', id: network },
      { kind: 'activity', id: section },
      { kind: 'city', id: sapporo },
    ];
    expect(scopes.map(({ kind }) => kind)).toEqual(CALENDAR_SCOPES.slice(0, -1));
    expect(new Set(scopes.map((scope) => built(scope).join())).size).toBeGreaterThan(2);
  });

  test('that of somebody who was taken off the list takes off what he or she was given', async () => {
    const [first] = people;
    const scope: CalendarScope = { kind: 'person', id: first!.id };
    const given = buildCalendar(plan, { language: 'ja', date: '2025-10-01', scope });
    const told = doing(plan, 'recordOutput', {
      paper: 'calendar',
      format: 'ics',
      edition: '',
      fileName: 'a.ics',
      rows: 1,
      handedTo: '',
      sensitive: false,
      events: given.ledger,
      shares: given.shares,
    });
    const gone = doing(told, 'removeAttendees', { ids: [first!.id] });
    const before = fs.readFileSync(file);
    fs.writeFileSync(file, writePlanFile(toPlanFile(gone, () => ({}), ABOUT)));
    const { code, err, events } = await calendar('--person', '佐藤花子');
    fs.writeFileSync(file, before);
    expect([code, err]).toEqual([0, '']);
    expect(events?.map(({ uid, status }) => [uid, status])).toEqual(
      given.calendar.events.map(({ uid }) => [uid, 'CANCELLED']),
    );
  });

  test('with a reminder, and only what changed since an edition', async () => {
    await calendar('--alarm', '30');
    expect(fs.readFileSync(path.join(folder, 'out.ics'), 'utf8')).toContain('TRIGGER:-PT30M');
    expect((await calendar('--since', '1')).events).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['nobody of the name', ['--person', '鈴'], '--person 鈴: 鈴木 一郎'],
    [
      'a name that two have',
      ['--person', '鈴木一郎'],
      `鈴木 一郎・札幌市 = ${people[1]!.id} | 鈴木 一郎・神戸市 = `,
    ],
    ['a city there is none of', ['--city', '旭川'], '--city 旭川'],
    ['an empty name', ['--activity', ''], '--activity'],
    ['two at once', ['--city', '札幌市', '--person', '佐藤花子'], '--city | --person'],
    ['an edition there is none of', ['--since', '7'], '--since 7: 1'],
    ['a reminder that is no number', ['--alarm', '1h'], '--alarm 0–10080'],
  ])('%s is said in one line, and nothing is written', async (_, args, said) => {
    const { code, err, events } = await calendar(...args);
    expect([code, events]).toEqual([1, null]);
    expect(err).toContain(said);
    expect(err).toMatch(/^tsudoi: [^\n]+\n$/);
  });

  test('of another paper it is no option', async () => {
    let err = '';
    const code = await runCommandLine(
      ['export', file, '--as', 'schedule-xlsx', '--city', '札幌市', '--out', path.join(folder, 'x.xlsx')],
      {
        out: () => undefined,
        err: (text) => {
          err += text;
        },
      },
    );
    expect([code, err]).toEqual([1, expect.stringContaining('--as calendar-ics')]);
  });
});
