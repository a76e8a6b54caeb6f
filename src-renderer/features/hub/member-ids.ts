import { membersOn } from '../../../shared/domain/attendees/joining-order.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';

/** The cities that are members of the meeting's networks on its day. */
export const memberIds = (plan: Plan): readonly string[] => [
  ...new Set(
    meetingOf(plan).networks.flatMap((network) =>
      membersOn(plan, network).map(({ organisationId }) => organisationId),
    ),
  ),
];
