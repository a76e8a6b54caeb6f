import { groupBy } from '../../lib/group-by.ts';
import { answerKey } from '../collections/answers.ts';
import { checkInKey } from '../collections/check-ins.ts';
import type { Attendee, Headcounts } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * People counted by office: how many there were, and for each activity who said yes, whom they brought along and who
 * came. All that is kept of them.
 * @param source the disposal they are counted for
 */
export function countPeople(plan: Plan, people: readonly Attendee[], source: string): Headcounts[] {
  const { organisations, activities } = plan.rows;
  const office = ({ organisationId, organisationText, department }: Attendee): string =>
    JSON.stringify([organisations.get(organisationId ?? '')?.id ?? organisationText, department]);
  return [...groupBy(people, office).values()].flatMap((own): Headcounts[] => {
    const [first] = own;
    if (!first) return [];
    const organisation = organisations.get(first.organisationId ?? '');
    return [
      {
        source,
        organisationId: organisation?.id ?? null,
        organisation: organisation?.name ?? first.organisationText,
        department: first.department,
        people: own.length,
        activities: [...activities.keys()].flatMap((activityId) => countAnswers(plan, own, activityId)),
      },
    ];
  });
}

function countAnswers(plan: Plan, people: readonly Attendee[], activityId: string): Headcounts['activities'] {
  const { answers, checkIns } = plan.rows;
  const said = people.flatMap(({ id }) => answers.get(answerKey(id, activityId)) ?? []);
  const coming = said.filter(({ value, place }) => value === 'yes' && place === 'in');
  const came = people.filter(({ id }) => checkIns.has(checkInKey(id, activityId, null))).length;
  const companions = coming.reduce((sum, answer) => sum + answer.companions, 0);
  return coming.length === 0 && came === 0 ? [] : [{ activityId, yes: coming.length, companions, came }];
}
