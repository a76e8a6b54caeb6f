import type { Words } from '../ja/index.ts';

export const backups: Words['backups'] = {
  open: 'Backups and restore…',
  title: 'Backups',
  about:
    'Each saved change is also written to another place on this computer and read back. “Backed up” is shown once that is done.',
  folder: 'Backup folder',
  second: 'Second place',
  secondNone: 'Not chosen',
  askSecond: 'Keep backups in one more place',
  secondHint:
    'In case this computer fails, backups can also go to a folder on a file server. They are written there every minute.',
  secondHost:
    ' Tsudoi runs in a browser here, so the folder is named at the start. End it and start again with: npm start -- --second-backup FOLDER',
  secondFailed: (name, why) =>
    `The second backup cannot be written to “${name}” (${why}). The backup on this computer is done. Check the connection; it is tried again by itself.`,
  choose: 'Choose a folder',
  forget: 'Stop using it',
  later: 'Later',
  restore: 'Restore from backup',
  none: 'There is no backup yet. One is made about a minute after a change.',
  noPlan: 'Open a meeting to see its backups.',
  failed: 'Not backed up',
  damaged: (names) =>
    `Damaged backups were found. They are not used and were kept under another name: ${names}. The other backups are fine.`,
  columns: { at: 'Backed up', size: 'Size', seq: 'Change no.', look: '' },
  look: 'Compare with now',
  same: 'It says the same as the plan does now.',
  difference: 'Going back to this backup changes the following.',
  line: (name, added, changed, removed) =>
    `${name}: ${[
      ...(added > 0 ? [`${added} come back`] : []),
      ...(changed > 0 ? [`${changed} change`] : []),
      ...(removed > 0 ? [`${removed} go`] : []),
    ].join(', ')}`,
  replace: 'Go back to this',
  asNew: 'Open as another plan',
  notBackedUp: 'The present state could not be backed up, so nothing was restored. The plan was not changed.',
  restored: 'Restored from the backup. Ctrl+Z takes it back.',
  newer: 'A backup is newer than what is here',
  newerText: (title, n) =>
    `The backup of “${title}” has ${n} changes that are not here. Choose which one to go on from. The backups stay, whichever it is.`,
  lostText: (title) => `“${title}” is gone from the data, but there is a backup of it to go on from.`,
  gone: 'Some changes are lost',
  goneText: (title, n) =>
    `The last ${n} changes of “${title}” cannot be brought back: the end of the backup’s change file is gone. You can go on from what is left; please check what was entered last.`,
  unknownPlan: 'a meeting that is not on the list',
  useBackup: 'Go on from the backup',
  useHere: 'Go on from what is here',
  readOnly:
    'A newer Tsudoi wrote this data. It can be looked at but not changed; it is as it was. Update Tsudoi.',
};
