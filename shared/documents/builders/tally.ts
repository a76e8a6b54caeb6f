import { activityState } from '../../domain/attendees/activity-state.ts';
import { answerIndex } from '../../domain/attendees/answer-index.ts';
import { answerTotals } from '../../domain/attendees/answer-totals.ts';
import { groupComparer, groupKeyOf } from '../../domain/attendees/city-group.ts';
import { itemAttendees } from '../../domain/attendees/headcount.ts';
import { networksByCity } from '../../domain/attendees/networks-of-city.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import { careName } from '../../domain/care/allergens.ts';
import { careTally } from '../../domain/care/care-tally.ts';
import type { Activity, Attendee } from '../../domain/collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { networkName } from '../../domain/reference/networks.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { headLines, paperHead } from './head.ts';
import { cityOf } from './late-answers.ts';
import { chartWithTable, type Figures } from './tally-tables.ts';

/**
 * 集計: answers by city against the deadlines, people by activity and network, places, allergies; each as a chart with
 * its table. No name of a person and no text of care is on it.
 */
export function buildTally(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const figures = tallyFigures(plan, options);
  return {
    ...paperHead(plan, 'tally', options),
    subtitle: headLines(plan, language),
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: figures.flatMap(chartWithTable),
    notes: figures.some(({ rows }) => rows.length > 0) ? [] : [words.noPeople],
  };
}

/** The figures of the four charts. Deadlines are held against `options.date`. */
function tallyFigures(plan: Plan, { language, date }: DocumentOptions): readonly Figures[] {
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  return [
    byCity(plan, activities, language, date),
    byNetwork(plan, activities, language),
    capacities(plan, activities, language, date),
    allergies(plan, activities, language),
  ];
}

function byCity(plan: Plan, activities: readonly Activity[], language: Language, today: string): Figures {
  const words = documentWords(language);
  const totals = answerTotals(plan);
  const groups = groupBy(answerIndex(plan).people, groupKeyOf);
  const rows = [...groups]
    .sort(([a], [b]) => groupComparer(plan, 'joining')(a, b))
    .map(([key, [person]]) => {
      const [answered, inTime, late] = activities.reduce<[number, number, number]>(
        (sum, { id, deadline }) => {
          const { yes, waiting, maybe, no, open } = totals.group(key, id);
          const isLate = deadline !== null && deadline < today;
          return [
            sum[0] + yes + waiting + maybe + no,
            sum[1] + (isLate ? 0 : open),
            sum[2] + (isLate ? open : 0),
          ];
        },
        [0, 0, 0],
      );
      const city = person ? cityOf(plan, person, language) : '';
      return { label: city === '' ? words.noOrganisation : city, values: [answered, inTime, late] };
    });
  return {
    caption: words.tally.answersByCity,
    rowLabel: words.columns.city,
    series: [
      { id: 'answered', label: words.tally.answered },
      { id: 'in-time', label: words.tally.openInTime },
      { id: 'late', label: words.tally.openLate },
    ],
    rows: rows.filter(({ values }) => values.some((value) => value > 0)),
    total: words.tally.everybody,
  };
}

/** Cities of two networks are a part of their own, so that nobody is in a bar twice and no network looks empty. */
function byNetwork(plan: Plan, activities: readonly Activity[], language: Language): Figures {
  const words = documentWords(language);
  const networks = networksByCity(plan);
  const partOf = ({ organisationId }: Attendee): string =>
    (networks.get(organisationId ?? '') ?? []).join(' ');
  const counts = activities.map((activity) => {
    const people = itemAttendees(plan, { activityIds: [activity.id] });
    return { label: titleOf(activity, language), people: groupBy(people, partOf) };
  });
  const parts = new Set(counts.flatMap(({ people }) => [...people.keys()]));
  const rank = (part: string): number =>
    part === '' ? Number.POSITIVE_INFINITY : meetingOf(plan).networks.indexOf(part.split(' ')[0] ?? '');
  const ids = [...parts].sort((x, y) => rank(x) - rank(y) || x.length - y.length);
  return {
    caption: words.tally.byNetwork,
    rowLabel: words.columns.activity,
    series: ids.map((id) => ({
      id: id === '' ? 'none' : id,
      label:
        id === ''
          ? words.tally.noNetwork
          : id
              .split(' ')
              .map((one) => networkName(one, language))
              .join(words.tally.bothNetworks),
    })),
    rows:
      ids.length === 0
        ? []
        : counts.map(({ label, people }) => ({
            label,
            values: ids.map((id) => people.get(id)?.length ?? 0),
          })),
  };
}

function capacities(plan: Plan, activities: readonly Activity[], language: Language, today: string): Figures {
  const words = documentWords(language);
  const limited = activities.filter(({ capacity, minimum }) => capacity !== null || minimum !== null);
  return {
    caption: words.tally.capacity,
    rowLabel: words.columns.activity,
    series: [
      { id: 'sure', label: words.tally.sure },
      { id: 'held', label: words.tally.held },
      { id: 'wanted', label: words.tally.wanted },
    ],
    rows: limited.map((activity) => {
      const { sure, held, wanted } = activityState(plan, activity, today);
      const title = titleOf(activity, language);
      const { minimum } = activity;
      return {
        label: minimum === null ? title : `${title}${words.marked(`${words.tally.minimum} ${minimum}`)}`,
        values: [sure, held, wanted],
        limit: activity.capacity,
      };
    }),
    limitLabel: words.tally.capacityColumn,
  };
}

function allergies(plan: Plan, activities: readonly Activity[], language: Language): Figures {
  const words = documentWords(language);
  const people = itemAttendees(plan, { activityIds: activities.map(({ id }) => id) });
  const { kinds, doubtful } = careTally(people);
  const unclear = doubtful.reduce((sum, one) => sum + one.people.length, 0);
  return {
    caption: words.tally.allergies,
    rowLabel: words.tally.careKind,
    series: [{ id: 'people', label: words.columns.persons }],
    rows: [
      ...kinds.map(({ kind, people: own }) => ({ label: careName(kind, language), values: [own.length] })),
      ...(unclear > 0 ? [{ label: words.tally.careGroups.doubtful, values: [unclear] }] : []),
    ],
  };
}
