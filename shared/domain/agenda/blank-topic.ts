import type { AgendaItem } from '../collections/index.ts';

/** A topic of which nothing but its title is known yet. */
export const BLANK_TOPIC: Omit<AgendaItem, 'id' | 'order' | 'title'> = {
  itemId: null,
  minutes: null,
  organisationId: null,
  presenter: '',
  remarks: '',
  unconfirmed: [],
  papers: [],
  state: 'planned',
  outcome: '',
  carriedFrom: null,
};
