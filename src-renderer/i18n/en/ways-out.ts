import type { HandOutNote } from '../../../shared/documents/before-handing-out.ts';
import { privateExcerpts, sayPrivate } from '../private-excerpts.ts';

/** The first of a list; how many more there are. */
const some = (list: readonly string[], most = 6): string =>
  [...list.slice(0, most), ...(list.length > most ? [`${list.length - most} more`] : [])].join(', ');

const counted = (n: number, what: string): string => `${n} ${n === 1 ? what : `${what}s`}`;

/** Words of what goes out beside single papers: all at once, CSV for groupware, the check beforehand. */
export const waysOut = {
  batch: {
    about:
      'Writes the papers you tick into one folder, with a list of them. Each is made as you last set it. If one cannot be written, the others still are.',
    formats: 'As',
    papers: 'Papers',
    all: 'All',
    none: 'None',
    noFormat: 'not as what is ticked',
    empty: 'empty yet',
    start: (n: number | null) =>
      n === null
        ? 'Write into a folder'
        : `Write into a folder (${n} ${n === 1 ? 'file' : 'files'} and a list)`,
    folder: (title: string) => `${title}_papers`,
    eachCity: 'Letters and calendars apart: a file for each city',
    copies: 'Numbered copies in PDFs',
    progress: 'Writing all papers',
    doing: (done: number, all: number, name: string) =>
      name === '' ? 'Making the list…' : `${done} of ${all}: ${name}`,
    preparing: 'Getting the papers ready…',
    stop: 'Stop',
    stopping: 'Stopping as soon as the file that is being written is finished.',
    stopped: (n: number) =>
      n === 0 ? 'Stopped. No file was kept.' : `Stopped after ${n} ${n === 1 ? 'file' : 'files'}.`,
    written: (n: number) => `${n} ${n === 1 ? 'file' : 'files'} written.`,
    failed: (n: number) => `Not written: ${n}`,
  },
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
    columnUp: (n: number) => `Move column ${n} forward`,
    columnDown: (n: number) => `Move column ${n} back`,
    columnHeads: { label: 'Heading', field: 'What it holds', text: 'Fixed text' },
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
          return `The schedule has open findings: ${counted(note.errors, 'error')}, ${counted(note.cautions, 'caution')}.`;
        case 'readings':
          return `${note.names.length === 1 ? 'A name has' : 'Names have'} no reading: ${some(note.names.map((name) => sayPrivate(name, '[private]')))}`;
        case 'addresses':
          return `No label, for no address is known: ${some(note.cities)}`;
        case 'overhang':
          return 'Labels stand over the page and would be cut off in PDF and print: mend the measures of the sheet.';
        case 'private-use':
          return `Private characters, which other computers cannot show: ${some(privateExcerpts(note.texts, '[private]'))}`;
        case 'font':
          return `Not in the paper’s font; another draws them: ${some(note.characters)}`;
        case 'cp932':
          return `Not in Shift_JIS. Excel, PDF and CSV keep them; who reads Shift_JIS only gets something else: ${some(note.replaced.map(({ character, by }) => (by === '' ? `${character} (left out)` : `${character} → ${by}`)))}`;
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
      addresses: 'Enter under “Post goes to” in the overview',
    },
    /** Where 外字, or what the paper’s font lacks, were typed. */
    mendText: {
      attendees: 'Mend among the attendees',
      items: 'Mend in the schedule',
      places: 'Mend among the places',
      organisations: 'Mend in the overview',
      activities: 'Mend among the activities',
      agenda: 'Mend in the agenda',
    },
    number: 'Number the copies',
    papers: (names: readonly string[]) => `Papers: ${some(names)}`,
  },
};
