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
  handover: 'Handover',
  handoverHint:
    'A plan file for the next host city: schedule, actual times, places, agenda, checklist, lessons, costs. No personal data is in it, only how many people came from each office.',
  handoverMake: 'Make the handover file…',
  handoverTitle: 'Make the handover file',
  handoverGoes:
    'Attendees, answers, people in charge, contacts, releases and records of outputs stay behind. Names and contacts of attendees are taken out of sentences.',
  handoverTextsHint:
    'These sentences would be in the file. Put what speaks of a person or must not leave the house into other words here (the file alone changes, not the plan), or tick it to leave it out. What names somebody is ticked already.',
  handoverNoTexts: 'There are no remarks or other sentences.',
  inOtherWords: (title, field) => `${field}${title === '' ? '' : ` of “${title}”`} as it goes into the file`,
  handoverLeave: 'Sentences that stay behind',
  handoverRead: 'I have looked through all sentences in the file.',
  handoverSave: 'Save the handover file',
  handoverSaved: (name) => `The handover file “${name}” was saved.`,
  disposal: 'Disposal',
  disposalHint:
    'Takes people’s data out of this plan, its history and its backups. Counts by city stay. Before anything goes you see what goes and what stays.',
  disposalNobody:
    'There are no attendees in this plan. Contacts, people in charge or contacts of replies can be disposed of, if there are any.',
  disposePeople: 'Choose people…',
  disposeMeeting: 'All personal data of this meeting…',
  pickTitle: 'Whose data is to be disposed of',
  pickSearch: 'Find by name, reading or city',
  pickNext: (n) => (n === 0 ? 'See what would go' : `See what would go of ${n}`),
  pickMore: (n) => `${n} more. Type more to narrow it down.`,
  pickGone: 'Taken off the list (was given a calendar)',
  pickNone: 'Nobody found.',
  meetingTitle: 'Dispose of all personal data of this meeting',
  peopleTitle: (n) => `Dispose of the data of ${n} ${n === 1 ? 'person' : 'people'}`,
  forGood: 'This cannot be taken back',
  forGoodText:
    'The history of changes goes, too: nothing from before can be undone afterwards. Who was disposed of does not come back with an older plan file.',
  goes: 'What goes',
  line: (name, n) => `${name}: ${n}`,
  goesToo:
    'With it go the history of changes, the backups on this computer and in the second place (earlier ones and damaged ones, too), the files of the reception desks, and what releases and records of exports say.',
  stays: 'What stays',
  staysText:
    'The record of the meeting (schedule, activities, places, agenda), numbers and sums of receipts, and these counts. In the columns: said yes / ticked off.',
  texts: (n) => `Free texts (${n})`,
  textsNone: 'No sentence names them or says how to reach them.',
  textsHint:
    'From sentences marked “named” only names, numbers and addresses are taken out. Read the others, too, and tick those that speak of a person: what is ticked goes as a whole.',
  textsLeave: 'Sentences that go as a whole',
  named: 'named',
  elsewhere: 'Other meetings on this computer',
  elsewhereReading: 'Looking through the other meetings…',
  elsewhereText: (n) =>
    n === 0
      ? 'Nobody of the same name or mail address is in another meeting.'
      : 'People of the same name or mail address are in these meetings, too. This disposal does not reach them there; where they are to go, open that meeting and dispose of them in it.',
  elsewhereNames: (names, more) => (more > 0 ? `${names} and ${more} more` : names),
  byHand: 'To be destroyed by hand',
  byHandText:
    'Files and papers that were handed out, mails, the shared file and other people’s plan files, histories on file servers and waste bins cannot be reached from here. Destroy what the record of outputs lists, and ask those who got it to do so. The list stays in the record of disposal, without names.',
  toNobody: 'no recipient recorded',
  by: 'Disposed of by',
  byHint: 'Stands in the record of disposal: office and name, for example.',
  confirmed:
    'I have looked at what goes, what stays and what must be destroyed by hand, and I know that it cannot be taken back.',
  disposeDo: 'Dispose',
  working: 'Disposing…',
  city: 'City or body',
  people: 'People',
  noCity: '(no organisation)',
  yesAndCame: (yes, came) => `${yes} / ${came}`,
  records: 'Records of disposal',
  recordLine: (scope, people, files) =>
    `${scope === 'meeting' ? 'All of the meeting' : 'Chosen people'} (${people}) disposed of; ${files} to be destroyed by hand`,
  recordBy: (by) => `By ${by}`,
  recordPaper: 'Print or export the record',
  owedLead: 'The disposal is not finished',
  owedBackups: 'Older backups on this computer could not be removed. The plan itself is clean.',
  owedAgain: 'Try again',
  unclean: (place, why) =>
    place === ''
      ? `Older backups on this computer cannot be removed (${why}). The plan itself is clean. Close programs that may have them open; it is tried again by itself.`
      : `Older backups in “${place}” cannot be removed (${why}). The plan itself is clean. It is done by itself once the place can be reached.`,
  owedRebuild:
    'What was removed still lies in the files of the database. Close other windows of Tsudoi, then read again.',
};
