import { create } from 'zustand';
import type { CopyPreview } from './session-state.ts';

/** The copy whose merge is looked at now; files come from several screens. */
export const useMergeDialog = create<{
  readonly preview: CopyPreview | null;
  /** Called once the person has merged or left. */
  readonly after: ((merged: boolean) => void) | null;
  readonly show: (preview: CopyPreview, after?: (merged: boolean) => void) => void;
  readonly close: (merged: boolean) => void;
}>()((set, get) => ({
  preview: null,
  after: null,
  show: (preview, after) => set({ preview, after: after ?? null }),
  close: (merged) => {
    const { after } = get();
    set({ preview: null, after: null });
    after?.(merged);
  },
}));
