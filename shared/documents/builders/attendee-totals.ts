import { answerIndex } from '../../domain/attendees/answer-index.ts';
import { audienceOf } from '../../domain/attendees/audience.ts';
import { groupKeyOf, NO_GROUP } from '../../domain/attendees/city-group.ts';
import { comingTo } from '../../domain/attendees/coming-to.ts';
import { joiningRanks } from '../../domain/attendees/joining-order.ts';
import { standingOf } from '../../domain/attendees/standing.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Activity, Attendee } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { kindName, kindsOf } from '../../domain/reference/person-kinds.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { DocumentCell, DocumentColumn, DocumentTable } from '../document.ts';
import type { Who } from '../options.ts';
import { documentWords } from '../words.ts';

/** The figures at the end of a list: people by kind, and for the whole list the answers by activity. */
export function attendeeTotals(
  plan: Plan,
  people: readonly Attendee[],
  who: Who,
  language: Language,
): DocumentTable[] {
  const isAsked = [...plan.rows.activities.values()].some(({ cancelled }) => !cancelled);
  const answers = who === 'all' && isAsked ? [answerTable(plan, people, language)] : [];
  return [kindTable(plan, people, language), ...answers];
}

function kindTable(plan: Plan, people: readonly Attendee[], language: Language): DocumentTable {
  const words = documentWords(language);
  const members = joiningRanks(plan);
  const listed = new Map(kindsOf(plan).map((kind) => [kind.id, kindName(kind, language)]));
  // Who comes as a member but from no member city, or as what is no kind any more.
  const kindOf = ({ kind, organisationId }: Attendee): string =>
    !listed.has(kind) || (kind === 'member' && !members.has(organisationId ?? '')) ? OTHER : kind;
  const kinds = [...listed, [OTHER, words.otherKind] as const].map(([kind, name]) => ({
    name,
    own: people.filter((person) => kindOf(person) === kind),
  }));
  const row = (name: string, own: readonly Attendee[]) => [
    { text: name },
    count(bodies(own)),
    count(own.length),
  ];
  return {
    kind: 'table',
    caption: words.totals,
    columns: [
      labelColumn('kind', words.columns.kind),
      countColumn('organisations', words.columns.organisations),
      countColumn('persons', words.columns.persons),
    ],
    sections: [
      {
        heading: null,
        rows: [
          ...kinds.filter(({ own }) => own.length > 0).map(({ name, own }) => ({ cells: row(name, own) })),
          { cells: row(words.total, people), strong: true },
        ],
      },
    ],
  };
}

const OTHER = 'other';

/** How people have answered for each activity that takes place; a column for who waits only where somebody does. */
function answerTable(plan: Plan, people: readonly Attendee[], language: Language): DocumentTable {
  const { columns, lists } = documentWords(language);
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const tallies = activities.map((activity) => ({ activity, tally: tallyOf(plan, people, activity) }));
  const shown = (['yes', 'waiting', 'maybe', 'no', 'unanswered'] as const).filter(
    (key) => key !== 'waiting' || tallies.some(({ tally }) => tally.waiting > 0),
  );
  return {
    kind: 'table',
    caption: null,
    columns: [
      labelColumn('activity', columns.activity),
      ...shown.map((key) => countColumn(key, key === 'waiting' ? lists.waitingColumn : columns[key])),
    ],
    sections: [
      {
        heading: null,
        rows: tallies.map(({ activity, tally }) => ({
          cells: [{ text: titleOf(activity, language) }, ...shown.map((key) => count(tally[key]))],
        })),
      },
    ],
  };
}

function tallyOf(plan: Plan, people: readonly Attendee[], activity: Activity) {
  const tally = { yes: 0, waiting: 0, maybe: 0, no: 0, unanswered: 0 };
  const index = answerIndex(plan);
  const isMeant = audienceOf(plan, activity);
  for (const person of people) {
    const coming = comingTo(plan, person, activity.id);
    if (coming !== null) tally[coming === 'held' ? 'unanswered' : coming] += 1;
    else {
      const standing = standingOf(plan, index, person, activity.id);
      if (standing === 'no') tally.no += 1;
      else if (standing === 'open' && isMeant(person)) tally.unanswered += 1;
    }
  }
  return tally;
}

/** How many organisations people come from. */
const bodies = (people: readonly Attendee[]): number =>
  new Set(people.map(groupKeyOf).filter((key) => key !== NO_GROUP)).size;

const count = (value: number): DocumentCell => ({ text: String(value), value });

const labelColumn = (id: string, label: string): DocumentColumn => ({
  id,
  label,
  type: 'text',
  width: 20,
  align: 'start',
});

const countColumn = (id: string, label: string): DocumentColumn => ({
  id,
  label,
  type: 'number',
  width: 7,
  align: 'end',
});
