import { carriedViews } from '../carry-over/carried-views.ts';
import { COLLECTION_NAMES, type CollectionName, type RowOf } from '../collections/index.ts';
import { goneSubjects } from '../exchange/told-subjects.ts';
import type { RowChange } from '../plan/change.ts';
import { sameRow } from '../plan/draft.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { type Disposal, disposeRow } from './dispose-row.ts';
import { foldedText } from './folded.ts';
import { Traces } from './traces.ts';

/** Who is disposed of: these attendees, or all personal data of the meeting. */
export type PurgeScope =
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'meeting' };

/** A name as people write one: two words, neither of them a number. */
const LOOKS_LIKE_NAME = /^\p{L}+[\s　]+\p{L}+$/u;

/** All that has to be known to dispose of people in a plan. */
export function disposalOf(plan: Plan, scope: PurgeScope): Disposal {
  const all = scope.kind === 'meeting';
  const gone = new Set(scope.kind === 'meeting' ? plan.rows.attendees.keys() : scope.ids);
  const people = [...plan.rows.attendees.values()];
  const lost = [
    ...people.filter(({ id }) => gone.has(id)).flatMap(calledBy),
    // Whoever was taken off the list before is still named where a calendar was given to him or her.
    ...goneSubjects(plan).flatMap(({ kind, id, name }) =>
      kind === 'person' && (all || gone.has(id)) && name !== '' ? [name] : [],
    ),
  ];
  const offices = [...plan.rows.organisations.values()].flatMap((one) =>
    [one.name, one.reading, one.nameEn, ...one.aliases].filter((text) => text !== ''),
  );
  const stays = [...offices, ...placeNames(plan)];
  const traces = all
    ? new Traces([...lost, ...alsoNamed(plan)], stays)
    : new Traces(lost, [
        ...stays,
        ...people.filter(({ id }) => !gone.has(id)).flatMap(calledBy),
        ...desksOf(plan, lost),
      ]);
  const officeKeys = offices.map(foldedText);
  return {
    gone,
    all,
    traces,
    keptViews: all ? new Set(carriedViews(plan, (id) => id).map(({ id }) => id)) : new Set(),
    isOffice: (text) => officeKeys.some((office) => foldedText(text).includes(office)),
  };
}

/** What a person is called and reached by. */
const calledBy = ({ name, reading, phone, email }: RowOf<'attendees'>): string[] =>
  [name, reading, phone, email].filter((text) => text !== '');

/** Names of the plan that a person may share (白川, 旭川): they stay. */
const placeNames = ({ rows }: Plan): string[] => [
  ...[...rows.places.values()].flatMap(({ name, phone }) => [name, phone].filter((text) => text !== '')),
  ...[...rows.activities.values()].map(({ title }) => title).filter((text) => text !== ''),
];

/** Whoever else is called by name where everybody goes: who speaks, is in charge, or answers for a city. */
const alsoNamed = ({ rows }: Plan): string[] => [
  ...[...rows.itemPeople.values(), ...rows.personHours.values()].map(({ text }) => text).filter(isName),
  ...[...rows.agenda.values()].map(({ presenter }) => presenter).filter(isName),
  ...[...rows.notes.values()].map(({ speaker }) => speaker).filter(isName),
  ...[...rows.receipts.values()].map(({ addressee }) => addressee).filter(isName),
  ...[...rows.replies.values()].flatMap(({ contactName, contactPhone, contactEmail }) =>
    [contactName, contactPhone, contactEmail].filter((text) => text !== ''),
  ),
];

const isName = (text: string): boolean => LOOKS_LIKE_NAME.test(text.trim());

/** Telephones and addresses of offices that somebody else answers: a city's number is not one person's. */
function desksOf(plan: Plan, lost: readonly string[]): string[] {
  const names = new Set(lost.map(foldedText));
  const meeting = meetingOf(plan);
  return [meeting, ...plan.rows.replies.values()]
    .filter(({ contactName }) => !names.has(foldedText(contactName)))
    .flatMap(({ contactName, contactPhone, contactEmail }) =>
      [contactName, contactPhone, contactEmail].filter((text) => text !== ''),
    );
}

/** The rows that disposing of people changes or takes away. */
export function disposedRows(plan: Plan, disposal: Disposal): RowChange[] {
  return COLLECTION_NAMES.flatMap((collection) => disposedIn(plan, collection, disposal));
}

function disposedIn<C extends CollectionName>(plan: Plan, collection: C, disposal: Disposal): RowChange[] {
  const rows = plan.rows[collection] as ReadonlyMap<string, RowOf<C>>;
  return [...rows].flatMap(([key, before]) => {
    const after = disposeRow(collection, before, disposal);
    return sameRow(before, after) ? [] : [{ collection, key, before, after } as RowChange];
  });
}
