import type { Words } from '../ja/index.ts';

/** Words that every screen shares. */
export const common: Words['common'] = {
  appName: 'Tsudoi',
  brand: 'Tsudoi 集い',
  nav: {
    label: 'Screens',
    meetings: 'All meetings',
    overview: 'Overview',
    schedule: 'Schedule',
    places: 'Places and travel',
    attendees: 'Attendees',
    import: 'Import',
    documents: 'Papers and files',
    today: 'On the day',
  },
  count: (n) => `${n.toLocaleString('en-GB')}`,
  people: (n) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'person' : 'people'}`,
  undecided: 'TBD',
  noRecord: '—',
  pickDate: 'pick from the calendar',
  unconfirmed: 'to confirm',
  confirm: 'Mark as confirmed',
  optional: 'optional',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  remove: 'Delete',
  add: 'Add',
  reload: 'Read again',
  retry: 'Try to save again',
  undo: 'Undo',
  redo: 'Redo',
  canUndo: (what) => `${what}. Ctrl+Z brings it back.`,
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Redone: ${what}`,
  palette: 'Find an action',
  paletteHint: 'Screens, items, people, actions',
  paletteNone: 'Nothing found. Try another word.',
  theme: 'Appearance',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  language: 'Language',
  settings: 'Display settings',
  saved: 'Saved',
  saving: 'Saving…',
  saveFailed: 'Not saved',
  saveFailedText: (n) =>
    `${n} ${n === 1 ? 'change has' : 'changes have'} not been written yet. Do not close this window. Make sure the disk has room, then press “Try to save again”.`,
  stale: 'Changed in another window',
  discard: (n) => `Give up ${n === 1 ? 'this change' : `these ${n} changes`} and read again`,
  unsavedStay:
    'Some changes are not written yet, so no other meeting can be opened. Please see the notice above.',
  staleText: (n) =>
    `The same plan was changed in another window, so ${n} ${n === 1 ? 'change' : 'changes'} made here cannot be written. Note down what you need, then press “Read again”.`,
  starting: 'Opening…',
  startFailed: 'The data could not be opened',
  startFailedText:
    'Your plans are still there. Close every other Tsudoi window and start again. If that does not help, pass the line below on to your support.',
  crashed: 'This screen could not be shown',
  crashedText: 'Nothing that was saved is lost. Please read the screen again.',
  severity: { error: 'Error', caution: 'Caution', info: 'Note' },
  refused: {
    'not-found': 'It is not there any more; it may have been deleted.',
    'invalid-row': 'This value cannot be used. Please mend it and try again.',
    'end-before-start': 'The end must come after the start.',
    duplicate: 'There is already one like it.',
    'in-use': 'It is in use elsewhere and cannot be deleted.',
    'nothing-to-do': 'Nothing to change.',
    'out-of-range': 'It cannot be moved any further.',
    stale: 'Changed in another window: press “Read again” above before you change anything.',
    'not-saved': 'The disk could not be written. Nothing was changed. Make sure it has room and try again.',
  },
  change: {
    seed: () => 'plan set up',
    'plan.create': () => 'plan made',
    'plan.open': () => 'read from a plan file',
    'plan.carry-over': (f) => `taken over from “${f.title}”`,
    'row.edit': (f) => `“${f.subject}” changed`,
    'fact.confirm': (f) => `“${f.subject}” confirmed`,
    'item.add': (f) => `“${f.title}” added`,
    'item.place': (f) => `“${f.title}”: time or place changed`,
    'item.shift': (f) =>
      `“${f.title}”${others(f)} ${Math.abs(Number(f.minutes))} min ${Number(f.minutes) < 0 ? 'earlier' : 'later'}`,
    'item.duplicate': (f) => `“${f.title}”${others(f)} duplicated`,
    'item.remove': (f) => `“${f.title}”${others(f)} deleted`,
    'item.people': (f) => `“${f.title}”: people changed`,
    'day.add': (f) => `day ${f.n} added`,
    'day.first': () => 'dates changed',
    'day.date': () => 'date changed',
    'day.window': (f) => `day ${f.n}: hours changed`,
    'day.remove': (f) => `day ${f.n} deleted`,
    'place.add': (f) => `place “${f.name}” added`,
    'place.remove': (f) => `place “${f.name}” deleted`,
    'activity.add': (f) => `activity “${f.title}” added`,
    'activity.remove': (f) => `activity “${f.title}” deleted`,
    'attendee.add': (f) => (f.name ? `${f.name} added` : 'attendee added'),
    'attendee.remove': (f) => (Number(f.count) > 1 ? `${f.count} attendees deleted` : `${f.name} deleted`),
    'attendee.import': (f) => `${f.people} people imported from “${f.fileName}”`,
    'answer.set': (f) => `${f.name}: answer for “${f.activity}” changed`,
    'cells.edit': cellsEdited,
    'field.add': (f) => `field “${f.name}” added`,
    'field.edit': (f) => `field “${f.name}” changed`,
    'field.remove': (f) => `field “${f.name}” removed`,
    'view.save': (f) => `filter “${f.name}” saved`,
    'view.remove': (f) => `filter “${f.name}” removed`,
  },
};

type Facts = Readonly<Record<string, string | number>>;

const others = (f: Facts): string => (Number(f.count) > 1 ? ` and ${Number(f.count) - 1} more` : '');

/** What was done to how many cells of how many people. */
function cellsEdited(f: Readonly<Record<string, string | number>>): string {
  const done: Readonly<Record<string, string>> = {
    edit: 'changed',
    paste: 'pasted',
    fill: 'filled',
    clear: 'emptied',
    cut: 'cut',
    bulk: 'changed at once',
  };
  const whose = Number(f.people) === 1 && f.name ? `${f.name}` : `${f.people} people`;
  const added = Number(f.added) > 0 ? ` (${f.added} added)` : '';
  return `${whose}: ${f.cells} ${Number(f.cells) === 1 ? 'cell' : 'cells'} ${done[String(f.how)] ?? 'changed'}${added}`;
}
