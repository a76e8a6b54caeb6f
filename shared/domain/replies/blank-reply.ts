import type { Reply } from '../collections/index.ts';

/** A reply of which nothing is known yet. */
export const BLANK_REPLY: Omit<Reply, 'id' | 'organisationId'> = {
  exportId: null,
  sentAt: null,
  deadline: null,
  note: '',
  receivedAt: null,
  state: 'sent',
  contactDepartment: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  topics: [],
};
