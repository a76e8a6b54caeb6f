import type { Words } from '../ja/index.ts';

/** Personal data: purpose, retention, disposal, handover. */
export const privacy: Words['privacy'] = {
  purposeTitle: 'Purpose and retention',
  purpose: 'Used for',
  purposeHint: (usual) => `While this is empty, reply forms say: “${usual}”`,
  purposeOwn: 'Reply forms and lists say the sentence below. Empty it to return to the usual one.',
  basis: 'Legal basis',
  basisHint: 'The law or ordinance under which the data is held. Reply forms say it.',
  retainUntil: 'Kept until',
  retainHint:
    'The last day on which the people may be kept. You are reminded from 30 days before. Forms and lists say it.',
  soonLead: 'To be disposed of soon',
  overLead: 'Kept too long',
  soon: (title, date, days) =>
    days === 0
      ? `Today (${date}) is the last day on which the people of “${title}” may be kept.`
      : `The people of “${title}” may be kept until ${date} (${days} ${days === 1 ? 'day' : 'days'} left).`,
  over: (title, date, days) =>
    `The people of “${title}” could be kept until ${date} (${days} ${days === 1 ? 'day' : 'days'} ago). Please dispose of them.`,
  toDisposal: 'Prepare the disposal',
};
