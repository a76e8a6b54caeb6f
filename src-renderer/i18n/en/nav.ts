import type { Words } from '../ja/index.ts';

/** The screens, and the groups in which the rail has them. */
export const nav: Words['common']['nav'] = {
  label: 'Screens',
  groups: {
    plan: 'Plan',
    people: 'People',
    exchange: 'In and out',
    day: 'On the day',
    meetings: 'Meetings',
  },
  meetings: 'All meetings',
  history: 'History',
  overview: 'Overview',
  schedule: 'Schedule',
  places: 'Places and travel',
  attendees: 'Attendees',
  activities: 'Activities',
  tally: 'Tallies',
  agenda: 'Agenda and record',
  hub: 'Hub and stage',
  replies: 'Reply forms',
  import: 'Import',
  privacy: 'Personal data',
  documents: 'Papers and files',
  today: 'On the day',
  reception: 'Check-in',
  preparation: 'Preparation',
  conflicts: 'Conflicts',
};
