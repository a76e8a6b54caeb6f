import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import { collectionWord } from '../../../shared/domain/collections/words.ts';
import { mergeFindingSentence } from '../../../shared/domain/merge/finding-words.ts';
import { isOpen } from '../../../shared/domain/merge/quiet.ts';
import type { MergeFinding } from '../../../shared/domain/merge/settle.ts';
import { toldConflict, toldRow } from '../../../shared/domain/merge/tell.ts';
import type { RowChange } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';

/** What the command line tells of a merge. */
export interface MergeTold {
  readonly plan: Plan;
  readonly incoming: readonly RowChange[];
  readonly findings: readonly MergeFinding[];
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/** Conflicts that are open in a plan, those from before included. */
const openIn = (plan: Plan) => [...plan.rows.conflicts].filter(([, conflict]) => isOpen(conflict));

/** How many conflicts are open. */
export const openCount = (plan: Plan): number => openIn(plan).length;

/** A line for each row that came in (+ − ~), each conflict (!) with all its values, each finding (?). */
export function mergeText({ plan, incoming, findings }: MergeTold, language: Language): string {
  const lines = incoming.map((change) => {
    const { what, title, fields } = toldRow(plan, change, language);
    const values = fields.map((field) => `${field.name}: ${field.old} → ${field.new}`).join('; ');
    return [SIGNS[what], collectionWord(change.collection, language), title, values].join('\t').trimEnd();
  });
  for (const [id, conflict] of openIn(plan)) {
    const told = toldConflict(plan, id, conflict, language);
    const sides = told.sides.map((side) => `${side.text}${side.stands ? ' *' : ''}`).join(' | ');
    lines.push(['!', told.collection, `${told.title} ${told.field}`.trimEnd(), sides].join('\t'));
  }
  for (const finding of findings) lines.push(`?\t${mergeFindingSentence(finding, language)}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** The same as `{ incoming, conflicts, findings }`, with the rows as they are. */
export function mergeJson({ plan, incoming, findings }: MergeTold, language: Language): string {
  const conflicts = openIn(plan).map(([, { row: _, ...conflict }]) => conflict);
  const found = findings.map((finding) => ({ ...finding, message: mergeFindingSentence(finding, language) }));
  return `${JSON.stringify({ incoming, conflicts, findings: found }, null, 2)}\n`;
}
