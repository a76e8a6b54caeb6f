import * as v from 'valibot';
import { create } from 'zustand';
import { CARRY_OVER_CODES, type CarryOverNote } from '../../shared/domain/carry-over/note.ts';
import { readPreference, writePreference } from '../storage/preferences.ts';

/** What was taken over and what could not be, kept for each meeting until it is put away. Losing it loses no datum of a plan. */

const schema = v.record(
  v.string(),
  v.array(
    v.object({
      code: v.picklist(CARRY_OVER_CODES),
      kind: v.picklist(['came', 'left', 'check']),
      facts: v.record(v.string(), v.union([v.string(), v.number()])),
      lines: v.array(v.string()),
    }),
  ),
);

type Notes = Readonly<Record<string, readonly CarryOverNote[]>>;

export interface CarriedOver {
  /** By the plan's id. */
  readonly notes: Notes;
  readonly keep: (planId: string, notes: readonly CarryOverNote[]) => void;
  readonly dismiss: (planId: string) => void;
}

const KEY = 'carried-over';

export const useCarriedOver = create<CarriedOver>()((set, get) => {
  const write = (notes: Notes): void => {
    set({ notes });
    writePreference(KEY, notes);
  };
  return {
    notes: readPreference(KEY, schema, {}),
    keep: (planId, notes) => {
      if (notes.length > 0) write({ ...get().notes, [planId]: notes });
    },
    dismiss: (planId) => {
      const { [planId]: _, ...rest } = get().notes;
      write(rest);
    },
  };
});
