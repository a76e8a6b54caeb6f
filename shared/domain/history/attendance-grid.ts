import type { MeetingFacts, Member } from './meeting-facts.ts';

/** A figure that is not known is null, never 0. */
type Count = number | null;

/** Attendance by city over the meetings: one figure for each of them, in their order. */
export interface AttendanceGrid {
  readonly cities: readonly { readonly member: Member; readonly counts: readonly Count[] }[];
  /** Everybody who is of no member city. */
  readonly others: readonly Count[];
  readonly totals: readonly Count[];
}

/**
 * The grid. A city of which nobody is counted is unknown: that it has not answered, or is not on the list, does not mean
 * that nobody came.
 */
export function attendanceGrid(
  meetings: readonly MeetingFacts[],
  members: readonly Member[],
): AttendanceGrid {
  const ids = new Set(members.map(({ id }) => id));
  return {
    cities: members.map((member) => ({
      member,
      counts: meetings.map(({ attendance }) => attendance?.byCity.get(member.id) ?? null),
    })),
    others: meetings.map(({ attendance }) => {
      if (!attendance) return null;
      const ofCities = [...attendance.byCity].reduce((sum, [id, n]) => (ids.has(id) ? sum + n : sum), 0);
      return attendance.total - ofCities;
    }),
    totals: meetings.map(({ attendance }) => attendance?.total ?? null),
  };
}
