import type { Language } from '../calendar/wareki.ts';

/** 誤り, 注意, 情報. */
export const SEVERITIES = ['error', 'caution', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule found: which items it touches and one sentence with the reason. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly itemIds: readonly string[];
  readonly message: Readonly<Record<Language, string>>;
}
