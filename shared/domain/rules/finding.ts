import type { Language } from '../calendar/wareki.ts';
import type { Variant } from '../collections/values.ts';
import type { CommandCall } from '../commands/index.ts';

/** 誤り, 注意, 情報. */
export const SEVERITIES = ['error', 'caution', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One sentence in both languages. */
export type Sentence = Readonly<Record<Language, string>>;

/** A way to heal what was found, done by one command: one key, one undo. */
export interface Remedy {
  readonly label: Sentence;
  readonly call: CommandCall;
}

/** What a rule found: which items it touches and one sentence with the reason. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Items it stands on, each once; none where it is about the meeting as a whole. */
  readonly itemIds: readonly string[];
  readonly message: Sentence;
  /** The day it is about, where its items do not say so. */
  readonly dayId?: string;
  /** The plan of the day it holds for, where it holds for one of the two only. */
  readonly variant?: Variant;
  readonly remedies?: readonly Remedy[];
}
