import type { HandOutNote } from '../../../shared/documents/before-handing-out.ts';

/** The first of a list; how many more there are. */
const some = (list: readonly string[], most = 6): string =>
  [...list.slice(0, most), ...(list.length > most ? [`${list.length - most} more`] : [])].join(', ');

/** Words of the documents screen. */
export const documents = {
  title: 'Papers and files',
  views: 'Papers and record',
  tabs: { papers: 'Papers', batch: 'All at once', log: 'Record of outputs' },
  papers: 'Papers',
  groups: {
    meeting: 'Meeting and schedule',
    people: 'People',
    day: 'On the day',
    trip: 'Excursion and buses',
    hub: 'Hub and stage',
    letters: 'Letters',
    labels: 'Badges and signs',
    data: 'Data',
  },
  paper: {
    schedule: 'Schedule',
    'run-sheet': 'Run sheet',
    programme: 'Programme',
    itinerary: 'Itinerary',
    'boarding-list': 'Boarding list',
    'change-list': 'List of changes',
    'attendee-list': 'Attendee list',
    'disposal-record': 'Record of disposal',
    'sign-in': 'Sign-in sheet',
    'activity-lists': 'Lists by activity',
    'reply-board': 'Replies received',
    tally: 'Tallies',
    'care-sheet': 'Meals and care',
    'fee-list': 'Fees',
    receipts: 'Receipts',
    overview: 'Outline',
    notice: 'Letters to cities',
    booklet: 'Booklet',
    report: 'Report',
    'bus-order': 'Coach order',
    'hub-timetable': 'Timetable of meetings',
    'hub-tables': 'Meetings by table',
    'hub-cards': 'Meeting cards',
    'stage-order': 'Running order of the stage',
    calendar: 'Calendar',
  },
  about: {
    schedule: 'A4 landscape, a table a day',
    'run-sheet': 'A4 landscape, for the staff (handle with care)',
    programme: 'A4 portrait, order of the meeting',
    itinerary: 'A4 landscape, stops and legs',
    'boarding-list': 'By vehicle, with roll call (handle with care)',
    'change-list': 'A4 landscape, before and after',
    'attendee-list': 'A4 portrait, by city',
    'disposal-record': 'A4 upright: what was disposed of, and what to destroy by hand (no names)',
    'sign-in': 'A4 upright, to sign, with blank lines (handle with care)',
    'activity-lists': 'A sheet an activity, with answers (handle with care)',
    'reply-board': 'A4 landscape, state of each city',
    tally: 'A4 upright, charts and tables',
    'care-sheet': 'For the venue, numbers only',
    'fee-list': 'A4 landscape, by activity',
    receipts: 'A4 upright, with stubs',
    overview: 'A4 upright: what the meeting is, with its programme',
    notice: 'A4 upright: one a city, with attachments',
    booklet: 'A5, on both sides of A4, to be folded and stapled',
    report: 'A4 upright: a skeleton with the figures',
    'bus-order': 'For the coach company: a sheet a vehicle, no names',
    'hub-timetable': 'A4, slots by tables',
    'hub-tables': 'A4 portrait, by table',
    'hub-cards': 'A4 portrait, a page a city',
    'stage-order': 'A4 landscape, in the order of the pitches',
    calendar: '.ics for any calendar',
  },
  preview: (paper: string) => `Preview: ${paper}`,
  options: 'Contents',
  sort: 'Order of cities',
  sorts: { joining: 'Joining', code: 'Code', reading: 'Reading' },
  plan: 'Plan, of days with two',
  plans: { active: 'In force', a: 'Plan A', b: 'Rain plan' },
  byPerson: 'Order of the list',
  byPersonOptions: { city: 'By city', person: 'By reading' },
  waiting: 'With waiting lists',
  names: 'With names',
  phones: 'With mobile numbers',
  language: 'Language of the paper',
  languages: { ja: '日本語', en: 'English' },
  who: 'People listed',
  everybody: 'Everybody',
  whoActivity: (activity: string) => `${activity} (yes or maybe)`,
  edition: 'Edition',
  editionHint: 'Such as “Edition 1”. Printed at the head beside the date.',
  editionAuto: (edition: string) =>
    `Left blank: “${edition}”. Printed at the head beside the date, and part of the file name.`,
  changes: 'Since the last edition',
  marks: 'Mark what has changed',
  onlyChanged: 'Only the days that have changed',
  savedSettings: 'Saved settings',
  unsavedSetting: '(not saved)',
  saveSetting: 'Save under a name…',
  removeSetting: (name: string) => `Remove “${name}”`,
  settingName: 'Name of the setting',
  closer: (n: number) => (n === 0 ? 'Narrow further' : `Narrow further (${n})`),
  network: 'Network',
  city: 'City',
  kind: 'Kind',
  all: 'All',
  columns: (shown: number, all: number) =>
    shown === all ? 'Columns and order' : `Columns and order (${shown} of ${all})`,
  columnUp: (label: string) => `Move “${label}” forward`,
  columnDown: (label: string) => `Move “${label}” back`,
  columnsReset: 'As they were',
  rowSort: 'Order of rows',
  asBuilt: 'Usual order',
  sortedBy: (label: string, byReading: boolean) => (byReading ? 'By reading of the name' : `By ${label}`),
  look: 'Wording, date, copies',
  clock: 'Times',
  clocks: { '24': '13:30', '12': '1:30 p.m.' },
  honorifics: 'Forms of address',
  honorificChoices: { omit: 'Omitted', write: 'Written (Japanese)' },
  confidential: 'Handle with care',
  confidentialChoices: { auto: 'As usual', on: 'Yes', off: 'No' },
  paperDate: 'Date',
  paperDateNow: 'Day and time of making',
  paperDateHint: 'Left empty, the day and time of making stand at the head right.',
  copies: 'Numbered copies',
  noCopies: 'None',
  copiesHint: 'With a number of copies, PDF and print hold each copy with No. 1, No. 2…',
  copiesWrong: (most: number) =>
    `Enter a number of copies from 1 to ${most}. Left empty, copies bear no number.`,
  keptBeside: (name: string, beside: string) =>
    `“${name}” is open in Excel or another program and was left as it is. What was made was saved beside it as “${beside}”.`,
  batch: {
    about:
      'Writes the papers you tick into one folder, with a list of them. Each is made as you last set it. If one cannot be written, the others still are.',
    formats: 'As',
    papers: 'Papers',
    all: 'All',
    none: 'None',
    noFormat: 'not as what is ticked',
    empty: (names: string) => `Nothing to show yet: ${names}`,
    comma: ', ',
    start: (n: number) => `Write into a folder (${n} ${n === 1 ? 'file' : 'files'} and a list)`,
    folder: (title: string) => `${title}_papers`,
    progress: 'Writing all papers',
    doing: (done: number, all: number, name: string) =>
      name === '' ? 'Making the list…' : `${done} of ${all}: ${name}`,
    stop: 'Stop',
    written: (n: number, stopped: boolean) =>
      stopped
        ? `Stopped after ${n} ${n === 1 ? 'file' : 'files'}.`
        : `${n} ${n === 1 ? 'file' : 'files'} written.`,
    failed: (n: number) => `Not written: ${n}`,
  },
  output: 'Files',
  print: 'Print',
  ics: 'Save the calendar (.ics)',
  calendarOf: 'Whose calendar',
  calendarScopes: {
    all: 'The whole meeting',
    network: 'Network',
    activity: 'Activity',
    city: 'City',
    person: 'Attendee',
  },
  calendarSince: 'Events in it',
  calendarWhole: 'All',
  sinceRelease: (n: number) => `Only what changed since edition ${n}`,
  alarm: 'Reminder',
  noAlarm: 'None',
  alarmBefore: (minutes: number) =>
    minutes % 1440 === 0
      ? `${minutes / 1440} day before`
      : minutes % 60 === 0
        ? `${minutes / 60} h before`
        : `${minutes} min before`,
  groupware: {
    title: 'CSV for groupware',
    template: 'For',
    unknown: 'The columns differ by version. Set them to those of yours with “Edit the layout”.',
    encodings: { cp932: 'Shift_JIS (CP932)', 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 with BOM' },
    edit: 'Edit the layout…',
    editOf: (name: string) => `CSV layout for ${name}`,
    asDelivered: 'As delivered',
    encoding: 'Encoding',
    lineEnd: 'Line ends',
    lineEnds: { crlf: 'CR+LF (Windows)', lf: 'LF' },
    dates: 'Dates',
    times: 'Times',
    heading: 'Headings in the first line',
    fields: {
      title: 'Title',
      startDate: 'Start date',
      startTime: 'Start time',
      endDate: 'End date',
      endTime: 'End time',
      allDay: 'All day?',
      place: 'Place',
      description: 'Description',
      category: 'Category',
      fixed: 'A fixed text, or blank',
    },
    blank: 'blank',
    columnLabel: (n: number) => `Heading of column ${n}`,
    columnField: (n: number) => `What column ${n} holds`,
    columnText: (n: number) => `Text of column ${n}`,
    removeColumn: (n: number) => `Remove column ${n}`,
    addColumn: 'Add a column',
    replaced: (n: number) =>
      n === 1
        ? 'Shift_JIS lacks one of the characters. It is replaced like this.'
        : `Shift_JIS lacks ${n} of the characters. They are replaced like this.`,
    replacedBy: (character: string, by: string, count: number) =>
      by === '' ? `“${character}” is left out (${count}×)` : `“${character}” → “${by}” (${count}×)`,
    cut: (title: string, label: string, limit: number) =>
      `${label} of “${title}” is cut after ${limit} characters.`,
    leftOut: (n: number) =>
      `${n} cancelled ${n === 1 ? 'event is' : 'events are'} left out. Delete them where they were imported.`,
    addsOnly:
      'An import adds events and changes none. From the second time on choose “only what changed since” an edition.',
    save: (n: number) => `Write the CSV (${n} ${n === 1 ? 'event' : 'events'})`,
  },
  check: {
    title: (n: number) =>
      n === 0 ? 'Before handing out: nothing to note' : `Before handing out: ${n} to note`,
    allWell: 'It can be handed out. Whom it went to can be entered in the record of outputs.',
    notes: (note: HandOutNote): string => {
      switch (note.code) {
        case 'unsent':
          return note.release === null
            ? 'No edition has been fixed yet. Once it is, papers bear it and later changes are known.'
            : `${note.count} ${note.count === 1 ? 'change' : 'changes'} since edition ${note.release} ${note.count === 1 ? 'is' : 'are'} in no edition yet.`;
        case 'findings':
          return `The schedule has open findings (errors ${note.errors}, cautions ${note.cautions}).`;
        case 'readings':
          return `Without a reading: ${some(note.names)}`;
        case 'private-use':
          return `Private characters, which others cannot see: ${some(note.texts)}`;
        case 'font':
          return `Not in the paper’s font; another draws them: ${some(note.characters)}`;
        case 'cp932':
          return `Lost on whoever reads Shift_JIS: ${some(note.replaced.map(({ character }) => character))}`;
        case 'sensitive':
          return `To be handled with care. Columns: ${some(note.columns, 12)}`;
        case 'copies':
          return `${note.people} ${note.people === 1 ? 'person comes' : 'people come'} in person (as many copies, one each).`;
      }
    },
    mend: {
      unsent: 'Fix an edition in the schedule',
      findings: 'Mend in the schedule',
      readings: 'Enter among the attendees',
      'private-use': 'Mend among the attendees',
      font: '',
      cp932: '',
      sensitive: '',
      copies: '',
    },
    number: 'Number the copies',
  },
  logEmpty: 'Nothing has gone out yet',
  logEmptyText: 'Once a paper or a calendar is saved or printed, what, when and for whom stands here.',
  logAbout: 'What has gone out. Note whom it was handed to: it helps when it must be replaced or destroyed.',
  logColumns: ['When', 'Paper', 'Format and file', 'Rows', 'Handed to'],
  logSensitive: 'confidential',
  logTo: 'e.g. the cities’ offices',
  logToOf: (name: string) => `Whom “${name}” was handed to`,
  formats: {
    xlsx: 'Excel',
    'data-xlsx': 'Excel (data)',
    csv: 'CSV',
    pdf: 'PDF',
    print: 'Print',
    ics: 'Calendar',
    docx: 'Word',
    txt: 'Text',
    zip: 'ZIP',
    tsudoi: 'Plan file',
  },
  letterCities: 'Cities to write to (none: all)',
  roster: 'With the list of people',
  sender: 'Sender',
  senderTitle: 'Office',
  senderName: 'Name',
  texts: 'Texts',
  textsAbout:
    'These texts stand on the paper. A change shows at once and can be undone; an empty text is left out with its heading.',
  textBack: 'Usual wording again',
  textBackOf: (field: string) => `Usual wording of “${field}” again`,
  textEmpty: '(left out)',
  copyText: 'Copy text',
  textCopied: 'The text for a mail was copied.',
  notCopied: 'It could not be copied. Save it as text instead.',
  rowsBelow: (n: number) =>
    n === 1
      ? 'One more row below (print and files hold every row)'
      : `${n.toLocaleString('en')} more rows below (print and files hold every row)`,
  showMore: (n: number) => (n === 1 ? 'Show it' : `Show ${n} more`),
  working: 'Writing the file…',
  saved: (name: string) => `Saved “${name}”.`,
  downloaded: (name: string) => `Downloaded “${name}”.`,
  privacy: 'Phone numbers, e-mail addresses and allergies never go on the list.',
  noPeople: 'Nobody is listed yet',
  noPeopleText: 'Take in the lists that the cities sent, or add people one by one on the attendees screen.',
  toImport: 'Take in a list',
  toAttendees: 'Add attendees',
  nobodyChosen: 'Nobody matches',
  nobodyChosenText:
    'Nobody has answered yes or maybe to this activity. List somebody else, or enter answers.',
  showEverybody: 'List everybody',
  noItems: 'There is no schedule yet',
  noItemsText: 'Add items on the schedule screen and the paper appears here.',
  toSchedule: 'Plan the schedule',
  goesOut: (n: number) => `In the calendar: ${n}`,
  leftOut: (n: number) => `Left out: ${n}`,
  leftOutText: 'Give an item a day with a date and it goes into the calendar.',
  nothingGoesOut: 'No item has a date yet, so the calendar would be empty.',
  allDay: 'All day',
  allDayText:
    'Items without a fixed time become all-day events; the announced hours stand in the description.',
  tentative: 'Tentative',
  cancelled: 'Cancelled',
  noEnd: 'no end time',
};
