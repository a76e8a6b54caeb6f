import type { HostTurns } from '../../../shared/domain/history/host-turns.ts';
import { isHeld, type MeetingFacts, type Member } from '../../../shared/domain/history/meeting-facts.ts';

/** A member city with the meetings it was or will be host of. */
export interface CityState {
  readonly member: Member;
  readonly state: 'held' | 'planned' | 'none';
  readonly meetings: readonly {
    readonly number: number;
    readonly fiscalYear: number;
    readonly held: boolean;
  }[];
}

/** Every member with its meetings, in 加盟順. */
export const cityStates = (
  { turns }: HostTurns,
  domestic: readonly MeetingFacts[],
  today: string,
): CityState[] =>
  turns.map(({ member }) => {
    const meetings = domestic
      .filter(({ summary }) => summary.meeting.hostId === member.id)
      .map(({ summary }) => ({
        number: summary.meeting.number ?? 0,
        fiscalYear: summary.meeting.fiscalYear,
        held: isHeld(summary, today),
      }));
    const state = meetings.some(({ held }) => held) ? 'held' : meetings.length > 0 ? 'planned' : 'none';
    return { member, state, meetings };
  });
