import type { PaperChoices } from '../collections/paper-settings.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Keeps the choices of a paper under a name; of the same paper and name there is one, which then holds the new choices. */
export const savePaperSetting: Command<{
  readonly paper: string;
  readonly name: string;
  readonly choices: PaperChoices;
}> = (plan, { paper, name, choices }, context) => {
  const title = name.trim();
  const all = [...plan.rows.paperSettings.values()];
  const old = all.find((one) => one.paper === paper && one.name === title);
  const draft = new Draft(plan);
  draft.put('paperSettings', {
    id: old?.id ?? context.newId(),
    paper,
    name: title,
    choices,
    order: old?.order ?? orderBetween(lastOrder(all), null),
  });
  return checked(draft.change({ code: 'paper-setting.save', facts: { name: title } }));
};

/** Gives a kept setting another name; refused as duplicate where another one of its paper has it. */
export const renamePaperSetting: Command<{ readonly id: string; readonly name: string }> = (
  plan,
  { id, name },
) => {
  const setting = plan.rows.paperSettings.get(id);
  if (!setting) return refuse('not-found', { collection: 'paperSettings' });
  const title = name.trim();
  const isTaken = [...plan.rows.paperSettings.values()].some(
    (other) => other.id !== id && other.paper === setting.paper && other.name === title,
  );
  if (isTaken) return refuse('duplicate', { name: title });
  const draft = new Draft(plan);
  draft.put('paperSettings', { ...setting, name: title });
  return checked(draft.change({ code: 'paper-setting.rename', facts: { name: title } }));
};

export const removePaperSetting: Command<{ readonly id: string }> = (plan, { id }) => {
  const setting = plan.rows.paperSettings.get(id);
  if (!setting) return refuse('not-found', { collection: 'paperSettings' });
  const draft = new Draft(plan);
  draft.remove('paperSettings', id);
  return checked(draft.change({ code: 'paper-setting.remove', facts: { name: setting.name } }));
};
