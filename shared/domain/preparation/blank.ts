import type { ChecklistTask, Cost, Lesson } from '../collections/index.ts';

/** Rows of the preparation of which nothing is known yet. */
export const BLANK_TASK: Omit<ChecklistTask, 'id' | 'order'> = {
  title: '',
  daysBefore: null,
  date: null,
  owner: '',
  done: null,
  remarks: '',
};

export const BLANK_LESSON: Omit<Lesson, 'id' | 'order'> = { topic: '', text: '', from: '' };

export const BLANK_COST: Omit<Cost, 'id' | 'order'> = {
  heading: '',
  basis: '',
  planned: null,
  actual: null,
  lastPlanned: null,
  lastActual: null,
  remarks: '',
};
