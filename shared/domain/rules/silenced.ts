import { silenceKey } from '../collections/silences.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';

/** A finding that somebody has set aside, with the reason and the item it was silenced for. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly itemId: string;
  readonly reason: string;
}

/** Sets the silenced findings apart. A rule silenced for an item is silent wherever that item has a part. */
export function setSilencedApart(
  plan: Plan,
  findings: readonly Finding[],
): { readonly open: readonly Finding[]; readonly silenced: readonly SilencedFinding[] } {
  const { silences } = plan.rows;
  if (silences.size === 0) return { open: findings, silenced: [] };
  const open: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const [itemId] = finding.itemIds.filter((id) => silences.has(silenceKey(finding.rule, id)));
    if (itemId === undefined) open.push(finding);
    else
      silenced.push({
        finding,
        itemId,
        reason: silences.get(silenceKey(finding.rule, itemId))?.reason ?? '',
      });
  }
  return { open, silenced };
}
