import type { Words } from '../ja/index.ts';

/** Words of releases and the change list. */
export const releases: Words['releases'] = {
  chip: 'Editions and changes',
  none: 'Not fixed',
  edition: (n) => `Edition ${n}`,
  plus: (n) => `+ ${n} ${n === 1 ? 'change' : 'changes'}`,
  title: 'Editions and changes',
  views: { changes: 'Changes', releases: 'Editions, compare' },
  view: 'What is shown',
  make: (n) => `Fix edition ${n}`,
  note: 'Note',
  noteHint: 'To whom it goes, or why it changed. Can be mended later.',
  editNote: (n) => `Note of edition ${n}`,
  firstText:
    'Fix the schedule you hand out as edition 1: what changes after that is listed, and marked on the screen, on paper and in Excel.',
  frozenText:
    'Both plans (fair weather, rain) and which one holds are kept with it. People and answers are not.',
  since: (n) => `Changes since edition ${n}`,
  sinceCount: (n) => `${n}`,
  noChanges: (n) => `Nothing has changed since edition ${n}.`,
  whole: 'The whole',
  atRelease: 'Before you fix it',
  openErrors: (errors, cautions) =>
    `${[errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '', cautions > 0 ? `${cautions} ${cautions === 1 ? 'caution' : 'cautions'}` : ''].filter(Boolean).join(' and ')} still open. You can fix the edition all the same.`,
  more: (n) => `and ${n} more`,
  copy: 'Copy the list',
  copied: 'The list of changes was copied. Paste it into a mail.',
  copyFailed: 'It could not be copied. “List as a paper” makes an Excel or PDF file of it.',
  paper: 'List as a paper',
  list: 'Fixed editions',
  listEmpty: 'No edition has been fixed yet.',
  changesFrom: (n) => `${n} ${n === 1 ? 'change' : 'changes'} since the one before`,
  firstRelease: 'the first one',
  restore: 'Go back to it',
  restoreLabel: (n) => `Take the schedule back to edition ${n}`,
  compare: 'Compare',
  from: 'Before',
  to: 'After',
  now: 'The schedule now',
  same: 'The two are the same.',
  copyHead: (title, from, to) => `${title}: changes to the schedule (${from} → ${to})`,
};
