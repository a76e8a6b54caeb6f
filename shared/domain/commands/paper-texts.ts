import type { RowOf } from '../collections/index.ts';
import { paperTextKey } from '../collections/paper-texts.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

export interface SetPaperText extends Omit<RowOf<'paperTexts'>, 'text'> {
  /** null: the usual wording again; '': it is left out of the paper. */
  readonly text: string | null;
}

/** Writes a text of a paper, or gives it back its usual wording. */
export const setPaperText: Command<SetPaperText> = (plan, { field, language, text }) => {
  const key = paperTextKey(field, language);
  const draft = new Draft(plan);
  if (text === null) {
    if (!plan.rows.paperTexts.has(key)) return refuse('nothing-to-do');
    draft.remove('paperTexts', key);
  } else draft.put('paperTexts', { field, language, text: text.trimEnd() });
  return checked(draft.change({ code: 'paper-text.set', facts: { field } }));
};
