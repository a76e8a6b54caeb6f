import type { StageKey } from '../../../shared/domain/hub/stage-clock.ts';

const KEYS: Readonly<Record<string, StageKey>> = {
  ' ': 'toggle',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  '+': 'more',
  '-': 'less',
  '0': 'restart',
};

/** What a key does to the stage's clock; null for one that does nothing, or belongs to the system or an input method. */
export function stageKeyOf(event: {
  readonly key: string;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): StageKey | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS[event.key] ?? null;
}
