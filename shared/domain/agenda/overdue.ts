import type { FollowUp } from '../collections/index.ts';

/** Whether a follow-up should have been done by now. @param today ISO date */
export const isOverdue = ({ due, state }: Pick<FollowUp, 'due' | 'state'>, today: string): boolean =>
  due !== null && due < today && (state === 'open' || state === 'running');
