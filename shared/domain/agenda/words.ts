import type { Language } from '../calendar/wareki.ts';
import type { AgendaItem, FollowUp, Note } from '../collections/index.ts';

/** What the choices of the record are called, on the screen, on paper and in what is carried over. */
export interface RecordWords {
  readonly states: Readonly<Record<AgendaItem['state'], string>>;
  readonly kinds: Readonly<Record<Note['kind'], string>>;
  readonly followUps: Readonly<Record<FollowUp['state'], string>>;
}

const ja: RecordWords = {
  states: {
    planned: '協議前',
    agreed: '了承',
    reported: '報告済',
    continued: '継続',
    withdrawn: '取下げ',
  },
  kinds: { remark: '発言', decision: '決定', concern: '懸案', advice: '助言' },
  followUps: { open: '候補', running: '進行中', done: '完了', dropped: '見送り' },
};

const en: RecordWords = {
  states: {
    planned: 'Not yet discussed',
    agreed: 'Agreed',
    reported: 'Reported',
    continued: 'To be continued',
    withdrawn: 'Withdrawn',
  },
  kinds: { remark: 'Remark', decision: 'Decision', concern: 'Concern', advice: 'Advice' },
  followUps: { open: 'Proposed', running: 'Under way', done: 'Done', dropped: 'Given up' },
};

export const recordWords = (language: Language): RecordWords => (language === 'ja' ? ja : en);
