import type { Words } from '../ja/index.ts';

export const replies: Words['replies'] = {
  views: 'View',
  tabs: { board: 'Received' },
  states: { waiting: 'Not in', received: 'In', corrected: 'Corrected', 'to-check': 'To check' },
  all: 'All',
  filter: 'Filter by state',
  search: 'Find a city or file',
  columns: {
    city: 'City',
    state: 'State',
    deadline: 'Deadline',
    received: 'Received',
    file: 'File',
    people: 'People',
    owing: 'Not answered',
    doubtful: 'To confirm',
  },
  board: 'Replies by city',
  days: (n) =>
    n < 0 ? `${-n} day${n === -1 ? '' : 's'} over` : n === 0 ? 'today' : `${n} day${n === 1 ? '' : 's'} left`,
  otherFiles: (n) => `and ${n} more`,
  openPeople: (city) => `Open the people of ${city}`,
  noneShown: 'No city matches',
  noneShownText: 'Take the filter off to see every city.',
  showAll: 'Show all',
  noCities: 'There is no city to ask',
  noCitiesText:
    'Member cities follow from the meeting’s day and its networks. A city whose file is imported stands here as well.',
  toImport: 'Open import',
  paper: 'Print or save this table',
  reminder: 'Copy reminder',
  reminderAll: (n) => `Remind ${n} ${n === 1 ? 'city' : 'cities'}`,
  reminderOf: (city) => `Reminder to ${city}`,
  copied: (what) => `${what} is copied. Paste it into a mail.`,
  copyFailed: 'It could not be copied. Select the text under Activities, Not answered, and copy it there.',
  setState: (city) => `Change the state of ${city}`,
  stateChoices: {
    sent: 'Back to not in',
    received: 'Mark as in',
    corrected: 'Mark as corrected',
    'to-check': 'Mark as to check',
  },
  summary: (f) =>
    `Not in ${f.waiting}, in ${f.received}, corrected ${f.corrected}, to check ${f['to-check']}`,
};
