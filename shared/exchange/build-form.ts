import { documentWords } from '../documents/words.ts';
import { questionsOf } from '../domain/agenda/questions.ts';
import { plusDays } from '../domain/calendar/dates.ts';
import { type Language, longDate } from '../domain/calendar/wareki.ts';
import type { ExportRecord, Organisation } from '../domain/collections/index.ts';
import type { CommandContext } from '../domain/commands/command.ts';
import { byOrder, meetingOf, type Plan } from '../domain/plan/plan.ts';
import { nameOf, titleOf } from '../domain/reference/title-of.ts';
import { isOpenProposal } from '../domain/schedule/agenda-of.ts';
import { activityWhen } from './activity-when.ts';
import type { FormField, ReplyForm } from './form.ts';
import { askedActivities, formColumns } from './form-columns.ts';
import type { FormOptions } from './form-options.ts';
import { formWords } from './form-words.ts';
import { type FormQuestion, hubFields } from './hub-fields.ts';
import { makeExport } from './make-export.ts';
import { type PrefilledRow, prefilledRows } from './prefill.ts';

/** Own topics a city can propose. */
const PROPOSALS = 3;
const LONG_ANSWER = 2000;
const LONGEST_LABEL = 200;

/** A form, and the record that the plan keeps of it once it has been delivered. */
export interface MadeForm {
  readonly form: ReplyForm;
  readonly record: ExportRecord;
}

/**
 * The reply form for one city. It holds facts of that city's people alone, and of those only what they are called and
 * where they work: no answer, no diet or care, no telephone or mail address, no remark.
 */
export function buildForm(
  plan: Plan,
  organisation: Organisation,
  options: FormOptions,
  context: CommandContext,
): MadeForm {
  const { language, deadline, today } = options;
  const words = formWords(language);
  const meeting = meetingOf(plan);
  const city = nameOf(organisation, language);
  const columns = formColumns(plan, organisation.id, language);
  const people: readonly PrefilledRow[] = [
    ...prefilledRows(plan, organisation, columns, options),
    ...Array.from({ length: options.blankRows }, () => ({ ref: null, values: columns.map(() => '') })),
  ];
  const contact = contactFields(options);
  const agenda = options.agenda ? agendaFields(plan, language) : [];
  const hub = hubFields(plan, organisation.id, language);
  const fields = [...contact, ...agenda, ...hub].map(({ ref, value }) => ({ ref, value }));
  const title = titleOf(meeting, language);
  const { record, trace } = makeExport(
    plan.id,
    { columns: columns.map(({ id, label }) => ({ id, label })), rows: people, sections: [], fields },
    { kind: 'reply-form', language, organisationId: organisation.id },
    context,
  );
  const codeOf = (n: number): string => record.rows[n]?.code ?? '';
  const coded = (list: readonly FormQuestion[], before: number): FormField[] =>
    list.map(({ ref: _, ...field }, n) => ({ ...field, code: codeOf(people.length + before + n) }));
  const form: ReplyForm = {
    language,
    title: words.title(title),
    city: words.city(city),
    sheetName: words.sheet,
    deadline: deadline === null ? words.noDeadline : words.deadline(longDate(deadline, language)),
    returnTo: returnAddress(plan, language),
    intro: words.intro,
    activitiesTitle: words.activities,
    activities: askedActivities(plan, organisation.id).map((activity) => ({
      title: titleOf(activity, language),
      when: activityWhen(plan, activity, language),
      remarks: [
        ...(activity.optional ? [words.optional] : []),
        ...(activity.fee ? [words.fee(activity.fee.toLocaleString('ja-JP'))] : []),
        ...(activity.deadline ? [words.answerBy(longDate(activity.deadline, language))] : []),
      ].join(documentWords(language).comma),
    })),
    contactTitle: words.contact,
    contact: coded(contact, 0),
    peopleTitle: words.people,
    peopleNote: words.peopleNote,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: people.map(({ values }, n) => ({ code: codeOf(n), values: [...values] })),
    agendaTitle: words.agenda,
    agendaNote: words.agendaNote,
    agenda: coded(agenda, contact.length),
    hubTitle: words.hub,
    hubNote: words.hubNote,
    hub: coded(hub, contact.length + agenda.length),
    privacyTitle: words.privacy,
    privacy: privacyText(plan, language),
    trace,
  };
  return { form, record };

  function contactFields({ today: from }: FormOptions): readonly FormQuestion[] {
    const { contactFields: labels, contactHints: hints } = words;
    const text = (ref: string, label: string, hint: string): FormQuestion => ({
      ref: `contact:${ref}`,
      label,
      value: '',
      lines: 1,
      input: { choices: null, longest: 100, hint },
    });
    return [
      text('department', labels.department, hints.department),
      text('name', labels.name, hints.name),
      text('phone', labels.phone, hints.phone),
      text('email', labels.email, hints.email),
      {
        ...text('date', labels.date, hints.date),
        input: {
          choices: null,
          longest: 30,
          date: { from: plusDays(from, -31), to: plusDays(today, 366) },
          hint: hints.date,
        },
      },
    ];
  }
}

/** The topics there are, and lines for more. */
function agendaFields(plan: Plan, language: Language): readonly FormQuestion[] {
  const words = formWords(language);
  const field = (ref: string, label: string, hint: string): FormQuestion => ({
    ref,
    label,
    value: '',
    lines: 2,
    input: { choices: null, longest: LONG_ANSWER, hint },
  });
  // What one city proposes is shown to the others once the hosts have taken it up.
  const offered = [...plan.rows.agenda.values()].filter((topic) => !isOpenProposal(topic)).sort(byOrder);
  const questions = (agendaId: string | null): FormQuestion[] =>
    questionsOf(plan, agendaId).map(({ id, text }, n) =>
      field(`question:${id}`, words.question(n + 1, cut(text)), words.questionHint),
    );
  return [
    ...offered.flatMap(({ id, title }) => [field(`agenda:${id}`, title, words.agendaHint), ...questions(id)]),
    ...questions(null),
    ...Array.from({ length: PROPOSALS }, (_, n) =>
      field(`proposal:${n + 1}`, words.proposal(n + 1), words.proposalHint),
    ),
  ];
}

/** A question as the label of a cell; what is longer is cut, since nobody would read it there. */
function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_LABEL ? text : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** What the facts are used for, on what basis, and until when they are kept, as far as the meeting says. */
export function privacyText(plan: Plan, language: Language): string {
  const words = formWords(language);
  const { privacyPurpose, legalBasis, retainUntil } = meetingOf(plan);
  return [
    privacyPurpose.trim() || words.privacyText,
    ...(legalBasis.trim() === '' ? [] : [words.legalBasis(legalBasis.trim())]),
    ...(retainUntil === null ? [] : [words.retainUntil(longDate(retainUntil, language))]),
  ].join('\n');
}

/** Whom it goes back to: the office that organizes the meeting, as far as it is known. */
export function returnAddress(plan: Plan, language: Language): string {
  const { contactOffice, contactName, contactPhone, contactEmail } = meetingOf(plan);
  const { space } = documentWords(language);
  const parts = [contactOffice, contactName, contactPhone, contactEmail].filter((part) => part !== '');
  return parts.length === 0 ? '' : formWords(language).returnTo(parts.join(space));
}
