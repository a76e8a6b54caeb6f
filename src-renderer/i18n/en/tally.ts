import type { Words } from '../ja/index.ts';

const number = (n: number): string => n.toLocaleString('en-GB');

const yen = (n: number): string => `¥${n.toLocaleString('en-GB')}`;

/** Words of the tallies screen. */
export const tally: Words['tally'] = {
  views: 'Kinds of tallies',
  tabs: { charts: 'Charts', care: 'Meals and care', fees: 'Fees' },
  toPaper: (paper) => `Open the paper “${paper}”`,
  noPeople: 'Nobody to count yet',
  noPeopleText: 'Take in a list or add people one by one: charts and tables appear here.',
  toImport: 'Take in a list',
  keptCounts: 'People kept as numbers only',
  keptCountsText:
    'People whose data was disposed of, or who came as numbers with a handover. They are not in the charts and tables below.',
  noMeals: 'No meal yet',
  noMealsText:
    'Put an item of kind meal or reception into the schedule and tie it to an activity, or add a reception: people and care appear here by meal.',
  toSchedule: 'Make the schedule',
  careVeiled: 'Names are hidden; only numbers are shown.',
  showNames: 'Show names',
  hideNames: 'Hide names',
  noFees: 'No activity has a fee',
  noFeesText: 'Enter a fee on the screen Activities: what is asked of whom and what was paid appears here.',
  toActivities: 'Enter a fee',
  search: 'Name, city',
  allActivities: 'All activities',
  allStates: 'All states',
  activity: 'Activity',
  state: 'State',
  states: { unpaid: 'Open', advance: 'In advance', 'on-day': 'On the day', waived: 'Waived' },
  columns: {
    select: 'Select',
    city: 'City',
    name: 'Name',
    activity: 'Activity',
    heads: 'Heads',
    due: 'Fee (yen)',
    state: 'State',
    paid: 'Paid (yen)',
    date: 'Paid on',
    receipt: 'Receipt',
  },
  selectAll: 'Select all that are shown',
  selectLine: (name, activity) => `Select ${name}, ${activity}`,
  stateOf: (name, activity) => `State of ${name}, ${activity}`,
  amountOf: (name, activity) => `Sum paid by ${name}, ${activity}`,
  dateOf: (name, activity) => `Day of payment of ${name}, ${activity}`,
  selected: (n) => `Set ${number(n)} to`,
  issue: (n) => `Make out receipts (${number(n)})`,
  issued: (n) => `${number(n)} receipt${n === 1 ? '' : 's'} made out. Print them from the paper “Receipts”.`,
  nothingToIssue: 'Nobody has paid and is without a receipt.',
  doubleNumber: (number, names) =>
    `Receipt No. ${number} was given more than once (${names}): desks that issued apart were merged. Payments are untouched. Let the first keep the number, make the others out anew, and swap the papers handed over.`,
  separator: ', ',
  reissue: 'Make out with new numbers',
  receiptNote:
    'A receipt’s number is used once. When making it out is undone the number stays used, and the register lists it as void.',
  notComing: 'Paid, but does not come any more: to be paid back or waived?',
  badAmount: 'Enter the sum as a whole number of yen, 0 or more.',
  none: 'No fee fits.',
  summary: ({ due, advance, onDay, beyond, waived, open }) =>
    [
      `Fees ${yen(due)}`,
      `paid ${yen(advance + onDay)}${beyond > 0 ? ` (${yen(beyond)} of it beyond the fee)` : ''}`,
      ...(waived > 0 ? [`waived ${yen(waived)}`] : []),
      `open ${yen(open)}`,
    ].join(', '),
};
