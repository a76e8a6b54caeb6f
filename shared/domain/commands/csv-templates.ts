import type { CsvTemplate } from '../collections/index.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Keeps a groupware's CSV layout as this meeting has it. */
export const saveCsvTemplate: Command<CsvTemplate> = (plan, template) => {
  const draft = new Draft(plan);
  draft.put('csvTemplates', { ...template, name: template.name.trim() });
  return checked(draft.change({ code: 'csv-template.save', facts: { name: template.name } }));
};

/** Takes it away: a ready one is as it was delivered again. */
export const removeCsvTemplate: Command<{ readonly id: string }> = (plan, { id }) => {
  const template = plan.rows.csvTemplates.get(id);
  if (!template) return refuse('not-found', { collection: 'csvTemplates' });
  const draft = new Draft(plan);
  draft.remove('csvTemplates', id);
  return checked(draft.change({ code: 'csv-template.remove', facts: { name: template.name } }));
};
