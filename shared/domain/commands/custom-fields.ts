import { type CellWords, customText } from '../attendees/cell-text.ts';
import { parseCell } from '../attendees/parse-cell.ts';
import type { CustomField } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

export type FieldFacts = Pick<CustomField, 'name' | 'type' | 'choices'>;

const tidy = ({ name, type, choices }: FieldFacts): FieldFacts => ({
  name: name.trim(),
  type,
  choices:
    type === 'choice' ? [...new Set(choices.map((one) => one.trim()).filter((one) => one !== ''))] : [],
});

/** Adds a field of the meeting's own behind the others. Two of one name could not be told apart. */
export const addCustomField: Command<FieldFacts> = (plan, input, context) => {
  const facts = tidy(input);
  if ([...plan.rows.customFields.values()].some(({ name }) => name === facts.name))
    return refuse('duplicate');
  const draft = new Draft(plan);
  const order = orderBetween(lastOrder(plan.rows.customFields.values()), null);
  draft.put('customFields', { ...facts, id: context.newId(), order });
  return checked(draft.change({ code: 'field.add', facts: { name: facts.name } }));
};

/** Words that no desk's language changes: values are read again by what they say. */
const WORDS: CellWords = {
  kinds: {},
  modes: { 'in-person': '', online: '' },
  yesNo: { yes: 'はい', no: 'いいえ' },
};

/**
 * Renames a field, changes its kind or its choices. What people have filled in is read as the new kind; where one
 * value does not fit, nothing is changed ('in-use'), for no answer may be lost by it.
 */
export const editCustomField: Command<FieldFacts & { id: string }> = (plan, { id, ...input }) => {
  const old = plan.rows.customFields.get(id);
  if (!old) return refuse('not-found', { collection: 'customFields' });
  const facts = tidy(input);
  const others = [...plan.rows.customFields.values()].filter((one) => one.id !== id);
  if (others.some(({ name }) => name === facts.name)) return refuse('duplicate');
  const draft = new Draft(plan);
  const field: CustomField = { ...old, ...facts };
  draft.put('customFields', field);
  for (const row of plan.rows.customValues.values()) {
    if (row.fieldId !== id) continue;
    const read = parseCell({ kind: 'custom', field }, customText(row.value, WORDS.yesNo), {
      words: WORDS,
      findOrganisation: () => null,
      near: '2000-01-01',
    });
    if (!read.ok || read.value.kind !== 'custom' || read.value.value === null)
      return refuse('in-use', { collection: 'customFields' });
    draft.put('customValues', { ...row, value: read.value.value });
  }
  return checked(draft.change({ code: 'field.edit', facts: { name: facts.name } }));
};

/** Removes a field with everything that was filled in. */
export const removeCustomField: Command<{ id: string }> = (plan, { id }) => {
  const field = plan.rows.customFields.get(id);
  if (!field) return refuse('not-found', { collection: 'customFields' });
  const draft = new Draft(plan);
  draft.remove('customFields', id);
  for (const [key, row] of plan.rows.customValues) if (row.fieldId === id) draft.remove('customValues', key);
  return checked(draft.change({ code: 'field.remove', facts: { name: field.name } }));
};
