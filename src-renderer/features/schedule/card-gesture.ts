/** What a key does to the items that are held, the twin of each gesture of the pointer. */
export type ItemGesture =
  | { readonly kind: 'shift' | 'start' | 'end'; readonly minutes: number }
  | { readonly kind: 'column'; readonly step: -1 | 1 }
  | { readonly kind: 'remove' | 'tray' | 'duplicate' };

/** All that a key on a card does. */
export type CardGesture =
  | ItemGesture
  | { readonly kind: 'go'; readonly to: 'up' | 'down' | 'left' | 'right' }
  | { readonly kind: 'toggle' | 'select-day' | 'remedy' | 'switch-plan' | 'rain-copy' };

/** The keys of one stroke, as a KeyboardEvent has them. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const DIRECTIONS = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
} as const satisfies Record<string, 'up' | 'down' | 'left' | 'right'>;

type Arrow = keyof typeof DIRECTIONS;

const isArrow = (key: string): key is Arrow => key in DIRECTIONS;

/**
 * The gesture a stroke stands for, or null. Arrows move by 5 minutes, with Alt by 1; Shift takes the end,
 * Ctrl+Shift the start; Ctrl alone goes to the neighbouring card.
 */
export function cardGesture(stroke: Stroke): CardGesture | null {
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  if (isArrow(stroke.key)) return arrowGesture(DIRECTIONS[stroke.key], stroke, ctrl);
  if (stroke.altKey) return null;
  if (ctrl) return controlGesture(stroke.key.toLowerCase());
  if (stroke.key === ' ' && stroke.shiftKey) return { kind: 'toggle' };
  if (stroke.key === 'Delete') return { kind: 'remove' };
  if (stroke.key === 'Backspace') return { kind: 'tray' };
  if (stroke.key === '.') return { kind: 'remedy' };
  const key = stroke.key.toLowerCase();
  if (key === 'r') return { kind: stroke.shiftKey ? 'rain-copy' : 'switch-plan' };
  return key === 't' && !stroke.shiftKey ? { kind: 'tray' } : null;
}

function arrowGesture(
  to: (typeof DIRECTIONS)[Arrow],
  { altKey, shiftKey }: Stroke,
  ctrl: boolean,
): CardGesture | null {
  if (ctrl && !shiftKey) return altKey ? null : { kind: 'go', to };
  if (to === 'left' || to === 'right') {
    return ctrl || altKey || shiftKey ? null : { kind: 'column', step: to === 'left' ? -1 : 1 };
  }
  const minutes = (altKey ? 1 : 5) * (to === 'up' ? -1 : 1);
  if (!shiftKey) return { kind: 'shift', minutes };
  return { kind: ctrl ? 'start' : 'end', minutes };
}

function controlGesture(key: string): CardGesture | null {
  if (key === 'd') return { kind: 'duplicate' };
  if (key === 'a') return { kind: 'select-day' };
  return key === ' ' ? { kind: 'toggle' } : null;
}
