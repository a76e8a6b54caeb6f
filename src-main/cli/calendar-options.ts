import type { CalendarScope } from '../../shared/documents/calendar-scope.ts';
import { inOrder } from '../../shared/domain/attendees/sort-people.ts';
import { goneSubjects } from '../../shared/domain/exchange/told-subjects.ts';
import { meetingOf, type Plan } from '../../shared/domain/plan/plan.ts';
import { networkName } from '../../shared/domain/reference/networks.ts';
import { releasesOf } from '../../shared/domain/release/last-release.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { matchKey } from '../../shared/text/match-key.ts';
import { cliLanguage } from './language.ts';

/** The options that say whose calendar it is: `--network uccn`, `--activity 懇親会`, `--city 札幌市`, `--person 山田太郎`. */
export const SCOPE_OPTIONS = ['network', 'activity', 'city', 'person'] as const;
/** All options of a calendar, as they are typed. */
export const CALENDAR_OPTIONS = [...SCOPE_OPTIONS, 'alarm', 'since'] as const;
export type CalendarValues = { readonly [N in (typeof CALENDAR_OPTIONS)[number]]?: string | undefined };

/** What a calendar is to hold. */
export interface CalendarWish {
  readonly scope: CalendarScope;
  readonly alarm: number | null;
  readonly since: number | null;
}

const LONGEST_ALARM = 7 * 24 * 60;
const MOST_HINTS = 6;

/** Whether anything was said of a calendar. */
export const saysCalendar = (values: CalendarValues): boolean =>
  CALENDAR_OPTIONS.some((name) => values[name] !== undefined);

/**
 * Whose calendar, with which reminder, and since which edition. Somebody or something is named by id or by name,
 * in either language, whatever its width and spaces; a name that several have is asked for by id.
 */
export function calendarWish(plan: Plan, values: CalendarValues): Result<CalendarWish, AppError> {
  const wrong = (why: string) => fail(appError('bad-argument', { why }));
  const scopes = SCOPE_OPTIONS.filter((name) => values[name] !== undefined);
  if (scopes.length > 1) return wrong(scopes.map((name) => `--${name}`).join(' | '));
  const alarm = wholeNumber(values.alarm);
  if (Number.isNaN(alarm) || (alarm ?? 0) > LONGEST_ALARM) return wrong(`--alarm 0–${LONGEST_ALARM}`);
  const since = wholeNumber(values.since);
  const editions = releasesOf(plan).map(({ number }) => number);
  if (since !== null && !editions.includes(since))
    return wrong(`--since ${values.since}: ${editions.join(', ') || '–'}`);
  const [kind] = scopes;
  if (kind === undefined) return ok({ scope: { kind: 'all' }, alarm, since });
  const named = values[kind] ?? '';
  // Who was taken off the plan is named to take off his or her calendar what was handed out.
  const gone = goneSubjects(plan).filter((one) => one.kind === kind);
  const subjects = [
    ...subjectsOf(plan, kind),
    ...gone.map(({ id, name }) => ({ id, names: [name], of: GONE[cliLanguage(process.env)] })),
  ];
  const key = matchKey(named);
  const found = subjects.filter(
    ({ id, names }) => id === named || (key !== '' && names.some((one) => matchKey(one) === key)),
  );
  const [only, ...others] = found;
  if (only && others.length === 0) return ok({ scope: { kind, id: only.id }, alarm, since });
  if (only) return wrong(`--${kind} ${named}: ${found.slice(0, MOST_HINTS).map(withId).join(' | ')}`);
  const hints = alike(subjects, key).slice(0, MOST_HINTS);
  return wrong(`--${kind} ${named}${hints.length === 0 ? '' : `: ${hints.join(' | ')}`}`);
}

const GONE = { ja: '名簿から外した分', en: 'taken off the plan' } as const;

/** null where nothing was typed, NaN for what is no whole number. */
const wholeNumber = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;

interface Subject {
  readonly id: string;
  readonly names: readonly string[];
  /** What tells namesakes apart. */
  readonly of: string;
}

function subjectsOf(plan: Plan, kind: (typeof SCOPE_OPTIONS)[number]): readonly Subject[] {
  switch (kind) {
    case 'network':
      return meetingOf(plan).networks.map((id) => ({
        id,
        names: [networkName(id, 'ja'), networkName(id, 'en')],
        of: '',
      }));
    case 'activity':
      return [...plan.rows.activities.values()].map(({ id, title, titleEn }) => ({
        id,
        names: [title, titleEn],
        of: '',
      }));
    case 'city':
      return [...plan.rows.organisations.values()]
        .filter((one) => one.kind === 'city')
        .map(({ id, name, nameEn }) => ({ id, names: [name, nameEn], of: '' }));
    case 'person':
      return inOrder(plan).map((person) => ({
        id: person.id,
        names: [person.name, person.reading],
        of: plan.rows.organisations.get(person.organisationId ?? '')?.name ?? '',
      }));
  }
}

const withId = ({ id, names: [name = ''], of }: Subject): string =>
  `${[name, of].filter((part) => part !== '').join('・')} = ${id}`;

/** Names with what was typed in them; where there are none, the first ones. */
function alike(subjects: readonly Subject[], key: string): string[] {
  const near = subjects.filter(({ names }) => key !== '' && names.some((one) => matchKey(one).includes(key)));
  return (near.length > 0 ? near : subjects).map(({ names: [name = ''] }) => name);
}
