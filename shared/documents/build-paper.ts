import type { Language } from '../domain/calendar/wareki.ts';
import { DEFAULT_CHOICES, type PaperChoices } from '../domain/collections/paper-settings.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { arranged, listColumns } from './arrange-table.ts';
import { withDensity } from './density.ts';
import type { Document, DocumentColumn } from './document.ts';
import { editionLabel } from './edition.ts';
import { fileSubject } from './file-subject.ts';
import { withHonorifics } from './honorifics.ts';
import { isNarrow, knownPeople, narrowLines, narrowPlan } from './narrow-plan.ts';
import type { DocumentOptions } from './options.ts';
import { canSortRows, DOCUMENT_PAPERS, type DocumentPaper, type PaperKind } from './papers.ts';
import { withSpokenTimes } from './spoken-times.ts';
import { documentWords } from './words.ts';

/** What a paper is made for beside its choices; never kept with them. */
export interface PaperMoment {
  readonly language: Language;
  /** ISO date of making. */
  readonly today: string;
  /** Minute of the day of making. */
  readonly minute: number;
  /** 版 as typed; left out or '' for what the releases say. */
  readonly edition?: string;
  /** ISO date that the paper bears instead of the day and time of making; left out or '' for those. */
  readonly date?: string;
  /** Only the days on which something has changed. */
  readonly onlyChanged?: boolean;
  /** Names beside the care they need. */
  readonly names?: boolean;
  /** Which cards are printed, and where on the first sheet and in this printer they begin. */
  readonly cards?: Pick<DocumentOptions, 'printerOffset' | 'firstLabel' | 'onlyCards'>;
}

/** A paper as it goes out, and its edition as it goes into the file's name. */
export interface BuiltPaper {
  readonly document: Document;
  readonly edition: string;
  /** Of whom it is, as it goes into the file's name: 札幌市; '' for everybody. */
  readonly of: string;
  /** 取扱注意 by its content, whether or not it bears the mark: notes of the planners, telephone numbers, care. */
  readonly sensitive: boolean;
  /** The columns its list can have, as built: what can be chosen. */
  readonly columns: readonly DocumentColumn[];
  /** What the paper would need and the plan does not know, by name. */
  readonly lacking: readonly string[];
}

/**
 * The one way from a plan to a paper, for the screen, the batch and the command line: the people chosen, the
 * builder, and then what is the same for every paper: columns, rows, times, forms of address, marks, copies.
 */
export function buildPaper(
  plan: Plan,
  paper: DocumentPaper,
  choices: PaperChoices,
  moment: PaperMoment,
): BuiltPaper {
  const kind: PaperKind = DOCUMENT_PAPERS[paper];
  const {
    language,
    today,
    minute,
    edition: typed = '',
    date = '',
    onlyChanged = false,
    names = false,
    cards = {},
  } = moment;
  const { variant, byPerson, waiting, phones, marks, citySort, labels } = choices;
  const edition = typed || editionLabel(plan, language, kind.of);
  const people = kind.takes.has('people') ? knownPeople(plan, choices.people) : EVERYBODY;
  const narrow = kind.takes.has('who') ? { ...people, activityId: '' } : people;
  const options: DocumentOptions = {
    language,
    edition,
    sort: citySort,
    who: people.activityId === '' ? 'all' : { activityId: people.activityId },
    whole: plan,
    ...(date === '' ? { date: today, minute } : { date }),
    ...(variant === 'active' ? {} : { variant }),
    ...(kind.takes.has('cities') ? { cities: choices.people.organisationIds } : {}),
    roster: choices.roster,
    byPerson,
    waiting,
    phones,
    names,
    marks,
    onlyChanged,
    labels,
    ...cards,
  };
  const built = kind.build(narrowPlan(plan, narrow), options);
  const sensitive =
    built.marks.length > 0 || (phones && kind.takes.has('phones')) || (names && kind.takes.has('names'));
  const named = isNarrow(narrow)
    ? { ...built, subtitle: [...built.subtitle, ...narrowLines(plan, narrow, language)] }
    : built;
  const chosen = kind.takes.has('cities')
    ? { ...EVERYBODY, organisationIds: knownPeople(plan, choices.people).organisationIds }
    : people;
  return {
    document: finished(plan, named, kind, choices),
    edition,
    of: fileSubject(plan, chosen, language),
    sensitive,
    columns: listColumns(named),
    lacking: kind.lacking?.(plan, options) ?? [],
  };
}

const EVERYBODY = DEFAULT_CHOICES.people;

function finished(plan: Plan, built: Document, kind: PaperKind, choices: PaperChoices): Document {
  let document = arranged(built, canSortRows(kind) ? choices : { ...choices, rowSort: '' });
  if (choices.clock === '12') document = withSpokenTimes(document);
  if (choices.honorifics === 'write') document = withHonorifics(plan, document);
  document = withDensity({ ...document, marks: marksOf(document, choices) });
  const { copyNumber } = documentWords(document.language);
  if (choices.copies === 0) return document;
  return { ...document, copies: Array.from({ length: choices.copies }, (_, at) => copyNumber(at + 1)) };
}

function marksOf({ marks, language }: Document, { confidential }: PaperChoices): string[] {
  const mark = documentWords(language).confidential;
  if (confidential === 'auto') return marks;
  const others = marks.filter((one) => one !== mark);
  return confidential === 'on' ? [mark, ...others] : others;
}
