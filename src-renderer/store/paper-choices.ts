import { useCallback, useMemo, useState } from 'react';
import * as v from 'valibot';
import {
  DOCUMENT_PAPER_IDS,
  type DocumentPaper,
  type PaperGroup,
  paperKind,
} from '../../shared/documents/papers.ts';
import {
  DEFAULT_CHOICES,
  type PaperChoices,
  paperChoicesSchema,
} from '../../shared/domain/collections/paper-settings.ts';
import { changePreference, usePreference } from './use-preference.ts';
import { LANGUAGES } from './view.ts';

/** What can be handed out. */
export type Paper = DocumentPaper | 'calendar';
/** In the order in which they are offered: those of a group stand together. */
export const PAPERS: readonly Paper[] = [...DOCUMENT_PAPER_IDS, 'calendar'];

/** The group of a paper; the calendar is data for other programs. */
export const groupOf = (paper: Paper): PaperGroup => paperKind(paper)?.group ?? 'data';

const deskSchema = v.object({ paper: v.picklist(PAPERS), language: v.picklist(LANGUAGES) });
type Desk = v.InferOutput<typeof deskSchema>;
const FIRST: Desk = { paper: 'schedule', language: 'ja' };

const rememberedSchema = v.record(v.string(), v.fallback(paperChoicesSchema, DEFAULT_CHOICES));

export interface Choosing {
  readonly paper: Paper;
  readonly language: Desk['language'];
  readonly choices: PaperChoices;
  readonly chooseDesk: (change: Partial<Desk>) => void;
  readonly choose: (change: Partial<PaperChoices>) => void;
}

/** The paper chosen and what was last chosen of it, remembered on this desk. A number of copies is not: it would surprise. */
export function useChoices(): Choosing {
  const [desk, keepDesk] = usePreference('documents', deskSchema, FIRST);
  const [all, keepAll] = usePreference('documents.choices', rememberedSchema, {});
  const [copies, setCopies] = useState<Readonly<Partial<Record<Paper, number>>>>({});
  const kept = all[desk.paper] ?? DEFAULT_CHOICES;
  const count = copies[desk.paper] ?? 0;
  // The same object as long as it says the same: the paper is built from it.
  const choices = useMemo(() => ({ ...kept, copies: count }), [kept, count]);
  return {
    ...desk,
    choices,
    chooseDesk: (change) => keepDesk({ ...desk, ...change }),
    choose: (change) => {
      const next = { ...choices, ...change };
      setCopies({ ...copies, [desk.paper]: next.copies });
      keepAll({ ...all, [desk.paper]: { ...next, copies: 0 } });
    },
  };
}

/** What was last chosen of each paper on this desk, for all of them at once. */
export function useRememberedChoices(): (paper: DocumentPaper) => PaperChoices {
  const [all] = usePreference('documents.choices', rememberedSchema, {});
  return useCallback((paper) => all[paper] ?? DEFAULT_CHOICES, [all]);
}

/** The paper that the documents screen opens with next, in the language given. */
export const choosePaper = (paper: Paper, language: Desk['language']): void =>
  changePreference('documents', deskSchema, FIRST, { paper, language });
