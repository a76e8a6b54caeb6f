import { create } from 'zustand';

/** A line that tells what just happened and goes by itself; an error stays until it is closed. */
export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
}

export interface Toasts {
  readonly toasts: readonly Toast[];
  readonly say: (text: string, tone?: Toast['tone']) => void;
  readonly dismiss: (id: number) => void;
  /** Takes away error lines: what they spoke of has been left or mended. */
  readonly clearErrors: () => void;
}

/** How long an informing line stays, in ms. */
export const TOAST_MS = 6000;

let count = 0;

export const useToasts = create<Toasts>()((set, get) => ({
  toasts: [],
  say: (text, tone = 'info') => {
    count += 1;
    const id = count;
    // One line of each kind at a time: the newest is what matters, and the same sentence is not piled up.
    set(({ toasts }) => ({ toasts: [...toasts.filter((one) => one.tone !== tone), { id, tone, text }] }));
    if (tone === 'info') setTimeout(() => get().dismiss(id), TOAST_MS);
  },
  clearErrors: () => set(({ toasts }) => ({ toasts: toasts.filter((one) => one.tone !== 'error') })),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((one) => one.id !== id) })),
}));
