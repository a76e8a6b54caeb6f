import type { Note } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/** What a note may say; its text alone has to be there. */
export type NoteInput = Partial<Omit<Note, 'id' | 'order' | 'text'>> & Pick<Note, 'text'>;

const BLANK_NOTE: Omit<Note, 'id' | 'order' | 'text'> = {
  itemId: null,
  agendaId: null,
  organisationId: null,
  speaker: '',
  kind: 'remark',
  themeId: null,
  dayId: null,
  at: null,
};

/** Writes down a note behind the others. */
export const addNote: Command<NoteInput> = (plan, input, context) => {
  const draft = new Draft(plan);
  const order = orderBetween(lastOrder(plan.rows.notes.values()), null);
  const note: Note = { ...BLANK_NOTE, ...input, text: input.text.trim(), id: context.newId(), order };
  const missing = missingOf(plan, note);
  if (missing) return refuse('not-found', { collection: missing });
  draft.put('notes', note);
  return checked(draft.change({ code: 'note.add', facts: { text: headOf(note.text) } }));
};

/** Changes a note. */
export const editNote: Command<{
  readonly id: string;
  readonly patch: Partial<Omit<Note, 'id' | 'order'>>;
}> = (plan, { id, patch }) => {
  const before = plan.rows.notes.get(id);
  if (!before) return refuse('not-found', { collection: 'notes' });
  const note = { ...before, ...patch };
  const missing = missingOf(plan, note);
  if (missing) return refuse('not-found', { collection: missing });
  const draft = new Draft(plan);
  draft.put('notes', { ...note, text: note.text.trim() });
  return checked(draft.change({ code: 'note.edit', facts: { text: headOf(note.text) } }));
};

/** Takes a note away; what is to be followed up because of it stays. */
export const removeNote: Command<{ readonly id: string }> = (plan, { id }) => {
  const note = plan.rows.notes.get(id);
  if (!note) return refuse('not-found', { collection: 'notes' });
  const draft = new Draft(plan);
  draft.remove('notes', id);
  for (const row of plan.rows.followUps.values())
    if (row.noteId === id) draft.put('followUps', { ...row, noteId: null });
  return checked(draft.change({ code: 'note.remove', facts: { text: headOf(note.text) } }));
};

/** Puts notes under a theme, or under none (null). */
export const setNotesTheme: Command<{ readonly ids: readonly string[]; readonly themeId: string | null }> = (
  plan,
  { ids, themeId },
) => {
  if (themeId !== null && !plan.rows.themes.has(themeId))
    return refuse('not-found', { collection: 'themes' });
  const draft = new Draft(plan);
  for (const id of ids) {
    const note = plan.rows.notes.get(id);
    if (!note) return refuse('not-found', { collection: 'notes' });
    draft.put('notes', { ...note, themeId });
  }
  const name = plan.rows.themes.get(themeId ?? '')?.name ?? '';
  return checked(draft.change({ code: 'note.theme', facts: { count: ids.length, name } }));
};

/** The collection of what a note speaks of and the plan does not have; null where all is there. */
function missingOf(
  { rows }: Plan,
  note: Note,
): 'items' | 'agenda' | 'organisations' | 'themes' | 'days' | null {
  const has = (of: ReadonlyMap<string, unknown>, id: string | null): boolean => id === null || of.has(id);
  if (!has(rows.items, note.itemId)) return 'items';
  if (!has(rows.agenda, note.agendaId)) return 'agenda';
  if (!has(rows.organisations, note.organisationId)) return 'organisations';
  if (!has(rows.themes, note.themeId)) return 'themes';
  return has(rows.days, note.dayId) ? null : 'days';
}

/** The beginning of a text, for a change's label. */
function headOf(text: string): string {
  const letters = [...(text.split('\n')[0] ?? '')];
  return letters.length > 20 ? `${letters.slice(0, 20).join('')}…` : letters.join('');
}
