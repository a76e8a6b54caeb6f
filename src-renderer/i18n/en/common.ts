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
    activities: 'Activities',
    tally: 'Tallies',
    replies: 'Reply forms',
    import: 'Import',
    privacy: 'Personal data',
    documents: 'Papers and files',
    today: 'On the day',
    reception: 'Check-in',
    conflicts: 'Conflicts',
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
  kept: 'Backed up',
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
  startFailedTexts: {
    full: 'The disk is full, so the data was not opened. The plans are as they were. Make room on the disk, then press “Read again”.',
    held: 'The data is in use by another window, or may be damaged. Nothing in it was changed. Close every other window of Tsudoi, then press “Read again”. If it still does not open, restart the computer.',
    other:
      'Your plans are still there. Close every other Tsudoi window and start again. If that does not help, pass the line below on to your support.',
  },
  startFailedBackups: (folder) =>
    `The backups are as they were, in: ${folder} – if this goes on, do not delete the data folder, and give this place to the person in charge.`,
  crashed: 'This screen could not be shown',
  crashedText: 'Nothing that was saved is lost. Please read the screen again.',
  severity: { error: 'Error', caution: 'Caution', info: 'Note' },
  refused: {
    'not-found': 'It is not there any more; it may have been deleted.',
    'invalid-row': 'This value cannot be used. Please mend it and try again.',
    'end-before-start': 'The end must come after the start.',
    duplicate: 'There is already one like it.',
    'in-use': 'It is in use elsewhere and cannot be deleted.',
    full: 'No place is free, so nobody can be moved up. Raise the capacity or wait for somebody to decline.',
    'nothing-to-do': 'Nothing to change.',
    fixed:
      'The plan was not changed: an item with a fixed time would not be reached. Shorten what comes before it and try again.',
    unchanged: 'Nothing has changed since the last edition, so no new one was made.',
    frozen: 'An edition that was fixed cannot be changed. Mend the schedule and fix a new edition.',
    'out-of-range': 'It cannot be moved any further.',
    'read-only': 'A newer Tsudoi wrote this data, so it cannot be changed here. Update Tsudoi.',
    stale: 'Changed in another window: press “Read again” above before you change anything.',
    'blocked-by-fixed': 'It does not fit before an item that must not move. Nothing was changed.',
    'blocked-by-earlier': 'It would overlap the item before it. Nothing was changed.',
    'fixed-between': 'An item with a fixed time is in the way, so the order cannot be changed.',
    'would-overlap': 'It would overlap another item, so the order cannot be changed.',
    'not-linked':
      'The lines beside it share neither place nor activity with it; their order would not change.',
    'place-twice': 'More than one place has that name. Add the name of its venue.',
    'no-start': 'Enter the start first.',
    'not-saved': 'The disk could not be written. Nothing was changed. Make sure it has room and try again.',
  },
  change: {
    seed: () => 'plan set up',
    'plan.create': () => 'plan made',
    'backup.resume': () => 'Went on from the backup',
    'backup.keep': () => 'Went on from what was here',
    'backup.restore': (f) => `Restored the backup of ${f.date}`,
    'plan.open': () => 'read from a plan file',
    merge: (f) => `“${f.name}” merged`,
    'conflict.settle': (f) => (f.count === 1 ? '1 conflict settled' : `${f.count} conflicts settled`),
    'plan.carry-over': (f) => `taken over from “${f.title}”`,
    'row.edit': (f) => `“${f.subject}” changed`,
    'fact.confirm': (f) => `“${f.subject}” confirmed`,
    'item.add': (f) => `“${f.title}” added`,
    'item.place': (f) => `“${f.title}”${others(f)}: time or place changed`,
    'item.rain': (f) => `“${f.title}”${others(f)}: rain plan made`,
    'day.variant': (f) => `day ${f.n} switched to the ${f.variant === 'b' ? 'rain plan' : 'usual plan'}`,
    'agenda.add': (f) => `topic “${f.title}” added`,
    'agenda.remove': (f) => `topic “${f.title}” removed`,
    'agenda.move': (f) => `topic “${f.title}” moved`,
    'item.shift': (f) =>
      `“${f.title}”${others(f)} ${Math.abs(Number(f.minutes))} min ${Number(f.minutes) < 0 ? 'earlier' : 'later'}`,
    'item.retime': (f) => `Times of “${f.title}” changed${movedToo(f)}`,
    'item.shift-later': (f) =>
      `“${f.title}” and what follows moved ${Math.abs(Number(f.minutes))} min ${Number(f.minutes) < 0 ? 'earlier' : 'later'}`,
    'item.reorder': (f) => `“${f.title}” moved in the order`,
    'item.duplicate': (f) => `“${f.title}”${others(f)} duplicated`,
    'item.remove': (f) => `“${f.title}”${others(f)} deleted`,
    'item.people': (f) => `“${f.title}”: people changed`,
    'day.add': (f) => `day ${f.n} added`,
    'day.first': () => 'dates changed',
    'day.date': () => 'date changed',
    'day.window': (f) => `day ${f.n}: hours changed`,
    'day.remove': (f) => `day ${f.n} deleted`,
    'place.add': (f) => `place “${f.name}” added`,
    'place.remove': (f) => `place “${f.name}”${uses(f)} deleted`,
    'place.move': (f) => `place “${f.name}” moved`,
    'travel.set': (f) => `travel from ${f.from} to ${f.to} set to ${f.minutes} min`,
    'travel.remove': (f) => `travel time from ${f.from} to ${f.to} deleted`,
    'travel.legs': (f) => `${f.count} ${Number(f.count) === 1 ? 'leg' : 'legs'} added to day ${f.n}`,
    'vehicle.add': (f) => `vehicle “${f.name}” added`,
    'vehicle.remove': (f) => `vehicle “${f.name}” deleted`,
    'ride.add': (f) => `${f.vehicle} assigned to “${f.title}”`,
    'ride.remove': (f) => `${f.vehicle} taken off “${f.title}”`,
    'person.hours': (f) => `hours of ${f.name} changed`,
    'release.make': (f) => `edition ${f.number} fixed`,
    'release.note': (f) => `note of edition ${f.number} changed`,
    'release.restore': (f) =>
      `schedule taken back to edition ${f.number}${f.kept ? ` (“${f.kept}” stays, people have answered)` : ''}`,
    'actual.start': (f) => `“${f.title}” begun at ${f.time}`,
    'actual.end': (f) => `“${f.title}” ended at ${f.time}`,
    'actual.times': (f) => `“${f.title}”: actual times mended`,
    'actual.overrun': (f) =>
      Number(f.minutes) === 0 ? `“${f.title}”: overrun taken off` : `“${f.title}”: ${f.minutes} min over`,
    'actual.clear': (f) => `day ${f.n}: back to the plan, actual times forgotten`,
    'actual.take': (f) => `“${f.title}”${others(f)}: actual and expected times taken into the plan`,
    'activity.add': (f) => `activity “${f.title}” added`,
    'activity.remove': (f) => `activity “${f.title}” deleted`,
    'attendee.add': (f) => (f.name ? `${f.name} added` : 'attendee added'),
    'attendee.carry': (f) => `${f.count} people of ${f.title} added as candidates`,
    'attendee.remove': (f) => (Number(f.count) > 1 ? `${f.count} attendees deleted` : `${f.name} deleted`),
    'export.record': (f) =>
      f.kind === 'reply-form' ? `Reply forms made (${f.count})` : 'Record of an exported table kept',
    'reply.take': (f) => `reply of ${f.city} taken in from “${f.fileName}”`,
    'reply.state': (f) => `state of ${f.city}’s reply changed`,
    'attendee.import': (f) => `${f.people} people imported from “${f.fileName}”`,
    'attendee.merge': (f) => `two entries of ${f.name} made one`,
    'attendee.apart': (f) => `${f.name} told apart`,
    'reception.in': (f) => `${f.name} checked in`,
    'reception.in-many': (f) => `${f.count} checked in`,
    'reception.out': (f) => `check-in of ${f.name} taken back`,
    'reception.walk-in': (f) => `${f.name} walked in`,
    'output.record': (f) => `kept that “${f.name}” went out`,
    'output.recipient': (f) => `whom “${f.name}” was handed to`,
    'reception.desks': (f) => `${f.count} taken from the other desks`,
    'memo.take': (f) => (f.name ? `telephone memo about ${f.name}` : 'telephone memo'),
    'answer.set-many': (f) => `${f.count} answers changed`,
    'answer.move-up': (f) => `${f.name} moved up from the waiting list of “${f.activity}”`,
    'attendee.proxy': (f) => `${f.name} comes instead of ${f.replaced}`,
    'seat.assign': (f) => `seats given out for “${f.title}”`,
    'seat.rider': (f) => (f.vehicle ? `${f.name} seated in ${f.vehicle}` : `${f.name}: seat taken back`),
    'schedule.import': (f: Facts) =>
      `Take in ${f.items} schedule item${Number(f.items) === 1 ? '' : 's'} from “${f.fileName}”`,
    'paper-text.set': () => 'text of a paper changed',
    'rule.silence': (f) => `finding on “${f.title}” set aside`,
    'rule.unsilence': (f) => `finding on “${f.title}” shown again`,
    'answer.set': (f) => `${f.name}: answer for “${f.activity}” changed`,
    'cells.edit': cellsEdited,
    'kind.add': (f) => `kind “${f.name}” added`,
    'kind.edit': (f) => `kind “${f.name}” changed`,
    'kind.remove': (f) => `kind “${f.name}” removed`,
    'attendee.order': (f) => `${f.name} moved`,
    'attendee.order-office': () => 'put in order by office within each city',
    'payment.set': (f) =>
      Number(f.count) > 1 ? `${f.count} payments changed` : `payment of ${f.name} changed`,
    'receipt.issue': (f) =>
      Number(f.count) > 1 ? `receipts ${f.first} to ${f.last} made out` : `receipt ${f.first} made out`,
    'field.add': (f) => `field “${f.name}” added`,
    'field.edit': (f) => `field “${f.name}” changed`,
    'field.remove': (f) => `field “${f.name}” removed`,
    'paper-setting.save': (f) => `setting “${f.name}” of a paper saved`,
    'paper-setting.remove': (f) => `setting “${f.name}” of a paper removed`,
    'view.save': (f) => `filter “${f.name}” saved`,
    'view.remove': (f) => `filter “${f.name}” removed`,
  },
};

type Facts = Readonly<Record<string, string | number>>;

const uses = (f: Facts): string => {
  const parts = [
    ...(Number(f.items ?? 0) > 0 ? [`${f.items} items`] : []),
    ...(Number(f.times ?? 0) > 0 ? [`${f.times} travel times`] : []),
  ];
  return parts.length === 0 ? '' : ` (used by ${parts.join(', ')})`;
};

const others = (f: Facts): string => (Number(f.count) > 1 ? ` and ${Number(f.count) - 1} more` : '');

/** (4 more moved 10 min later), where a new time has moved later items. */
const movedToo = (f: Facts): string =>
  Number(f.others) > 0
    ? ` (${f.others} more moved ${Math.abs(Number(f.minutes))} min ${Number(f.minutes) < 0 ? 'earlier' : 'later'})`
    : '';
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
