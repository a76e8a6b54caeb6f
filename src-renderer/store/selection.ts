import { create } from 'zustand';

/** What is selected on the open screen: ids of items or of attendees. Not remembered. */
export interface Selection {
  readonly ids: readonly string[];
  readonly select: (ids: readonly string[]) => void;
  /** Adds or takes away one id. */
  readonly toggle: (id: string) => void;
}

export const useSelection = create<Selection>()((set, get) => ({
  ids: [],
  select: (ids) => set({ ids }),
  toggle: (id) => {
    const { ids } = get();
    set({ ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] });
  },
}));
