import type { Cost } from '../collections/index.ts';

/** A sum of what is known, and how many rows have said nothing: unknown is not 0 yen. */
export interface CostSum {
  readonly yen: number;
  readonly open: number;
}

export type CostField = 'planned' | 'actual' | 'lastPlanned' | 'lastActual';

/** The sum of one column; null where no row says anything. */
export function costSum(costs: readonly Cost[], field: CostField): CostSum | null {
  const said = costs.flatMap((cost) => cost[field] ?? []);
  if (said.length === 0) return null;
  return { yen: said.reduce((sum, yen) => sum + yen, 0), open: costs.length - said.length };
}

/**
 * Yen as people type them: `1,234,000`, `￥1234`, `12万3千円`, full width; null for nothing, undefined for no sum.
 */
export function parseYen(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,、¥円]/g, '');
  if (plain === '') return null;
  if (/^\d{1,10}$/.test(plain)) return Number(plain);
  const match = /^(?:(\d{1,6}(?:\.\d+)?)万)?(?:(\d{1,6}(?:\.\d+)?)千)?(\d{1,4})?$/.exec(plain);
  if (!match) return undefined;
  const [, man = '0', sen = '0', rest = '0'] = match;
  const yen = Math.round(Number(man) * 10_000 + Number(sen) * 1_000 + Number(rest));
  return yen <= 9_999_999_999 ? yen : undefined;
}
