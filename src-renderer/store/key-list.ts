import { create } from 'zustand';

/** Whether the list of keys is open. */
export const useKeyList = create<{ readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void }>()(
  (set) => ({
    isOpen: false,
    setOpen: (isOpen) => set({ isOpen }),
  }),
);
