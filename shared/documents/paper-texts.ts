import { dateSpan, type Language, longDate, plainDate } from '../domain/calendar/wareki.ts';
import { paperTextKey } from '../domain/collections/paper-texts.ts';
import { byOrder, meetingOf, type Plan } from '../domain/plan/plan.ts';
import { summaryOf } from '../domain/plan/summary.ts';
import { networkName } from '../domain/reference/networks.ts';
import type { PaperTextField } from '../domain/reference/paper-texts.ts';
import { nameOf, titleOf } from '../domain/reference/title-of.ts';
import type { DocumentOptions } from './options.ts';
import type { TextFacts } from './words/letters.ts';
import { documentWords } from './words.ts';

type TextOptions = Pick<DocumentOptions, 'language' | 'date'>;

/** What a paper says under a field: what was written for it, else the usual wording; '' leaves it out. */
export function paperText(plan: Plan, field: PaperTextField, options: TextOptions): string {
  const row = plan.rows.paperTexts.get(paperTextKey(field, options.language));
  return row ? row.text : usualText(plan, field, options);
}

/** Whether somebody has said that the paper is to say nothing under a field, not even what is still to be written. */
export const isLeftOut = (plan: Plan, field: PaperTextField, { language }: TextOptions): boolean =>
  plan.rows.paperTexts.get(paperTextKey(field, language))?.text.trim() === '';

/** The wording that stands while nobody has written another. */
export const usualText = (plan: Plan, field: PaperTextField, options: TextOptions): string =>
  documentWords(options.language).letter.usual[field](factsOf(plan, options));

function factsOf(plan: Plan, { language, date }: TextOptions): TextFacts {
  const words = documentWords(language);
  const { meeting, firstDate, lastDate } = summaryOf(plan);
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  return {
    title: titleOf(meeting, language),
    host: hostName(plan, language),
    networks: meeting.networks.map((id) => networkName(id, language)),
    when: firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : '',
    today: plainDate(date, language),
    fees: activities.flatMap((activity) =>
      activity.fee === null || activity.fee === 0
        ? []
        : [words.letter.fee(titleOf(activity, language), activity.fee.toLocaleString(language))],
    ),
    deadlines: deadlinesOf(plan, language),
    privacy: meeting.privacyPurpose.trim() || words.letter.privacy,
    office: meeting.contactOffice,
  };
}

/** Each activity's last day for answers; one line where all have the same. */
function deadlinesOf(plan: Plan, language: Language): string[] {
  const words = documentWords(language);
  const open = [...plan.rows.activities.values()].filter(({ cancelled, deadline }) => !cancelled && deadline);
  const dates = [...new Set(open.flatMap(({ deadline }) => deadline ?? []))];
  const [only] = dates;
  if (dates.length === 1 && only !== undefined) return [longDate(only, language)];
  return open
    .sort(byOrder)
    .flatMap((activity) =>
      activity.deadline === null
        ? []
        : [words.letter.deadline(titleOf(activity, language), longDate(activity.deadline, language))],
    );
}

/** The office that signs letters where nobody has named another: the head of the host city. */
export function usualSender(plan: Plan, language: Language): string {
  const host = hostName(plan, language);
  return host === '' ? '' : documentWords(language).letter.headOf(host);
}

/** The host city; '' while it is open. */
export function hostName(plan: Plan, language: Language): string {
  const host = plan.rows.organisations.get(meetingOf(plan).hostId);
  return host ? nameOf(host, language) : '';
}
