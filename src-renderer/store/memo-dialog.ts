import { create } from 'zustand';

/** Whether the telephone memo is open: it can be taken from any screen. */
export const useMemoDialog = create<{
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}>()((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));
