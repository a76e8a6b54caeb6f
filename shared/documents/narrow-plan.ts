import { answerIndex } from '../domain/attendees/answer-index.ts';
import { networksByCity } from '../domain/attendees/networks-of-city.ts';
import { standingOf } from '../domain/attendees/standing.ts';
import type { Language } from '../domain/calendar/wareki.ts';
import type { Attendee } from '../domain/collections/index.ts';
import type { PaperChoices } from '../domain/collections/paper-settings.ts';
import { meetingOf, type Plan } from '../domain/plan/plan.ts';
import { networkName } from '../domain/reference/networks.ts';
import { kindName, kindsOf } from '../domain/reference/person-kinds.ts';
import { nameOf, titleOf } from '../domain/reference/title-of.ts';
import { documentWords } from './words.ts';

/**
 * The plan as if only the people chosen were in it, for a builder of a paper. Nothing chosen: the plan itself.
 * Whoever said yes or maybe to the activity, or has a place held there as a proxy, is in; who is replaced there is not.
 * People without an organisation of the plan are in no network.
 */
export function narrowPlan(plan: Plan, choice: PaperChoices['people']): Plan {
  if (!isNarrow(choice)) return plan;
  const isIn = chooser(plan, choice);
  const attendees = new Map([...plan.rows.attendees].filter(([, person]) => isIn(person)));
  const kept = <R extends { readonly attendeeId: string }>(rows: ReadonlyMap<string, R>) =>
    new Map([...rows].filter(([, { attendeeId }]) => attendees.has(attendeeId)));
  const { answers, answerLog, customValues, checkIns, payments, receipts, seats } = plan.rows;
  return {
    ...plan,
    rows: {
      ...plan.rows,
      attendees,
      // What says of whom it is goes with the person.
      answers: kept(answers),
      answerLog: kept(answerLog),
      customValues: kept(customValues),
      checkIns: kept(checkIns),
      payments: kept(payments),
      receipts: kept(receipts),
      seats: kept(seats),
    },
  };
}

/** Whether a choice leaves anybody out. */
export const isNarrow = ({ activityId, network, organisationIds, kinds }: PaperChoices['people']): boolean =>
  activityId !== '' || network !== '' || organisationIds.length > 0 || kinds.length > 0;

/** A choice without what this plan does not have: it was made for another one, or the activity is gone. */
export function knownPeople(plan: Plan, choice: PaperChoices['people']): PaperChoices['people'] {
  const kinds = new Set(kindsOf(plan).map(({ id }) => id));
  return {
    activityId: plan.rows.activities.has(choice.activityId) ? choice.activityId : '',
    network: meetingOf(plan).networks.includes(choice.network) ? choice.network : '',
    organisationIds: choice.organisationIds.filter((id) => plan.rows.organisations.has(id)),
    kinds: choice.kinds.filter((id) => kinds.has(id)),
  };
}

function chooser(
  plan: Plan,
  { activityId, network, organisationIds, kinds }: PaperChoices['people'],
): (person: Attendee) => boolean {
  const networks = networksByCity(plan);
  const index = answerIndex(plan);
  const comes = (person: Attendee): boolean => {
    const standing = standingOf(plan, index, person, activityId);
    return standing === 'yes' || standing === 'maybe' || standing === 'held';
  };
  return (person) => {
    const { organisationId, kind } = person;
    return (
      (activityId === '' || comes(person)) &&
      (network === '' || (networks.get(organisationId ?? '') ?? []).includes(network)) &&
      (organisationIds.length === 0 || organisationIds.includes(organisationId ?? '')) &&
      (kinds.length === 0 || kinds.includes(kind))
    );
  };
}

/** What a narrowed paper says under its title, a line for each condition: 行事　視察（参加・未定の方）, 旭川市、鶴岡市の方. */
export function narrowLines(plan: Plan, choice: PaperChoices['people'], language: Language): string[] {
  const { only, comma, answeredFor } = documentWords(language);
  const activity = plan.rows.activities.get(choice.activityId);
  const cities = choice.organisationIds.flatMap((id) => {
    const organisation = plan.rows.organisations.get(id);
    return organisation ? [nameOf(organisation, language)] : [];
  });
  const kinds = kindsOf(plan).filter(({ id }) => choice.kinds.includes(id));
  const others = [
    ...(choice.network === '' ? [] : [networkName(choice.network, language)]),
    ...(cities.length === 0 ? [] : [cities.join(comma)]),
    ...(kinds.length === 0 ? [] : [kinds.map((kind) => kindName(kind, language)).join(comma)]),
  ];
  return [...(activity ? [answeredFor(titleOf(activity, language))] : []), ...others.map(only)];
}
