import type { Words } from '../ja/index.ts';

/** 準備・引継ぎ: what has to be done, what it costs, what was learnt, and what goes to the next host. */
export const preparation: Words['preparation'] = {
  views: 'Views of preparation and handover',
  tabs: {
    checklist: 'To do',
    lessons: 'Lessons',
    costs: 'Costs',
    times: 'Actual times',
    handover: 'Handover',
  },
  of: (name, column) => `${column} of ${name}`,
  nth: (n) => `row ${n}`,
  untitled: '(untitled)',
  addLine: 'Add',
  up: (name) => `Move “${name}” up`,
  down: (name) => `Move “${name}” down`,
  remove: (name) => `Remove “${name}”`,
  more: (n) => `${n.toLocaleString('en')} more. Search to narrow them down.`,
  noHits: 'Nothing matches.',
  checklist: {
    title: 'Checklist',
    none: 'Nothing to do yet',
    noneText:
      'Begin with the standard list, from a year before the meeting to after it. Due dates are days before the meeting and move with it.',
    template: (n) => `Put in the standard list (${n})`,
    new: 'New task',
    newHint: 'Type a task, then Enter',
    columns: {
      done: 'Done',
      title: 'Task',
      due: 'Due',
      date: 'Date',
      owner: 'Office',
      remarks: 'Remarks',
    },
    duePlaceholder: '3 months before, 2026-10-01',
    badDue: 'This is no due date. Type 3 months before, 10 days before, 1 week after, or a date.',
    filter: 'Tasks shown',
    filters: { all: 'All', open: 'Open', overdue: 'Overdue' },
    search: 'Search tasks',
    summary: (total, done) => `${done} of ${total} done`,
    overdueCount: (n) => `${n} overdue`,
    soonCount: (n) => `${n} within two weeks`,
    noFirstDay: 'The first day is open, so there are no dates yet.',
    overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} over`,
    left: (days) => (days === 0 ? 'due today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
    doneOn: (date) => `done ${date}`,
  },
  lessons: {
    own: 'Lessons of this meeting',
    earlier: 'From earlier meetings',
    none: 'No lessons yet',
    noneText:
      'Leave a line whenever something is noticed. The next host reads them when it begins. Do not write names of people.',
    new: 'Topic of a new lesson',
    newHint: 'Type a topic (venue, desk, coaches), then Enter',
    columns: { topic: 'Topic', text: 'Text', from: 'Meeting' },
  },
  costs: {
    title: 'Costs',
    none: 'No costs yet',
    noneText: 'Budget and actual sums by heading are what the next host asks for its budget with.',
    template: (n) => `Put in the usual headings (${n})`,
    new: 'New heading',
    newHint: 'Type a heading, then Enter',
    columns: {
      heading: 'Heading',
      basis: 'Basis',
      planned: 'Budget (yen)',
      actual: 'Actual (yen)',
      difference: 'Difference (yen)',
      lastPlanned: 'Last budget',
      lastActual: 'Last actual',
      remarks: 'Remarks',
    },
    basisHint: 'For example 45 × 3,000',
    badYen: 'This is no sum. Type yen as 1,234,000.',
    sum: 'Total',
    open: (n) => `${n} not filled in`,
    unknown: '—',
  },
  times: {
    title: 'Planned and actual',
    none: 'No actual times yet',
    noneText:
      'Record starts and ends on the screen of the day itself, and the differences stand here. A plan taken over from last year shows last year’s.',
    columns: {
      day: 'Day',
      item: 'Item',
      planned: 'Planned',
      actual: 'Actual',
      difference: 'Difference',
      lastPlanned: 'Planned last year',
      lastActual: 'Actual last year',
      lastDifference: 'Difference last year',
    },
    dayN: (n) => `Day ${n}`,
    late: (minutes) =>
      minutes === 0 ? 'on time' : minutes > 0 ? `${minutes} min late` : `${-minutes} min early`,
    longer: (minutes) =>
      minutes === 0
        ? 'as long as planned'
        : minutes > 0
          ? `${minutes} min longer`
          : `${-minutes} min shorter`,
    separator: ', ',
    unknown: '—',
    lastOf: (planned, actual, difference) =>
      `Last year: ${actual} (planned ${planned}${difference === '' ? '' : `, ${difference}`})`,
  },
  handover: {
    title: 'What the handover file holds',
    hint: 'The next host opens it and begins its own meeting, host and number one on. No personal data of attendees is in it.',
    lines: {
      items: 'Items of the schedule',
      places: 'Places',
      actuals: 'Actual times',
      agenda: 'Agenda',
      checklist: 'Tasks',
      lessons: 'Lessons',
      costs: 'Costs',
      paperTexts: 'Texts of papers',
    },
    none: 'none yet',
  },
};
