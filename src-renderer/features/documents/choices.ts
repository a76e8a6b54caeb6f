import * as v from 'valibot';
import { CITY_SORTS } from '../../../shared/documents/options.ts';
import {
  DOCUMENT_PAPER_IDS,
  type DocumentPaper,
  type PaperGroup,
  paperKind,
} from '../../../shared/documents/papers.ts';
import { VARIANTS } from '../../../shared/domain/collections/values.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { changePreference, usePreference } from '../../store/use-preference.ts';
import { LANGUAGES } from '../../store/view.ts';

/** What can be handed out. */
export type Paper = DocumentPaper | 'calendar';
/** In the order in which they are offered: those of a group stand together. */
export const PAPERS: readonly Paper[] = [...DOCUMENT_PAPER_IDS, 'calendar'];

/** The group of a paper; the calendar is data for other programs. */
export const groupOf = (paper: Paper): PaperGroup => paperKind(paper)?.group ?? 'data';

/** Which plan of the days that have two: the one that holds for each, or A or B for all. */
export const PLAN_CHOICES = ['active', ...VARIANTS] as const;

const schema = v.object({
  paper: v.picklist(PAPERS),
  sort: v.picklist(CITY_SORTS),
  language: v.picklist(LANGUAGES),
  /** 'all', or the id of the activity whose people are listed. */
  who: v.string(),
  variant: v.optional(v.picklist(PLAN_CHOICES), 'active'),
  /** People in 五十音順 instead of by city. */
  byPerson: v.optional(v.boolean(), false),
  /** The waiting lines below the lists of activities. */
  waiting: v.optional(v.boolean(), true),
  /** Telephone numbers on the boarding list. */
  phones: v.optional(v.boolean(), false),
  /** 改 beside what has changed since the last release. */
  marks: v.optional(v.boolean(), true),
});

/** The choices of this screen, remembered on this desk. */
export type Choices = v.InferOutput<typeof schema>;

const FIRST: Choices = {
  paper: 'schedule',
  sort: 'joining',
  language: 'ja',
  who: 'all',
  variant: 'active',
  byPerson: false,
  waiting: true,
  phones: false,
  marks: true,
};

/** The choices and how to change one; an activity that this plan does not have counts as everybody. */
export function useChoices(plan: Plan): readonly [Choices, (change: Partial<Choices>) => void] {
  const [stored, choose] = usePreference('documents', schema, FIRST);
  const choices = plan.rows.activities.has(stored.who) ? stored : { ...stored, who: 'all' };
  return [choices, (change) => choose({ ...choices, ...change })];
}

/** The paper that the documents screen opens with next, in the language given. */
export const choosePaper = (paper: Paper, language: Choices['language']): void =>
  changePreference('documents', schema, FIRST, { paper, language });
