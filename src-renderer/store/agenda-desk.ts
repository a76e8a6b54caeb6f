import { create } from 'zustand';

/** What is looked at on the screen of agenda and record. Not remembered. */
export interface AgendaDesk {
  readonly view: AgendaView;
  /** The topic whose content is shown. */
  readonly topicId: string | null;
  /** Session and topic that notes are written for; no topic: about the session as a whole. */
  readonly itemId: string | null;
  readonly agendaId: string | null;
  readonly show: (view: AgendaView) => void;
  readonly choose: (topicId: string | null) => void;
  readonly writeFor: (itemId: string | null, agendaId: string | null) => void;
}

export const AGENDA_VIEWS = ['topics', 'answers', 'notes', 'themes', 'followUps'] as const;
export type AgendaView = (typeof AGENDA_VIEWS)[number];

export const useAgendaDesk = create<AgendaDesk>()((set) => ({
  view: 'topics',
  topicId: null,
  itemId: null,
  agendaId: null,
  show: (view) => set({ view }),
  choose: (topicId) => set({ topicId }),
  writeFor: (itemId, agendaId) => set({ itemId, agendaId }),
}));
