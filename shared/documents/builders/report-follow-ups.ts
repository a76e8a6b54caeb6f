import { recordWords } from '../../domain/agenda/words.ts';
import { plainDate } from '../../domain/calendar/wareki.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import type { DocumentRow, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { textColumn } from './head.ts';
import { plainTable } from './plain-table.ts';
import { cityOf } from './report-sessions.ts';

interface FollowUpLine {
  readonly title: string;
  readonly ownerId: string | null;
  readonly partnerIds: readonly string[];
  readonly due: string | null;
  readonly state: string;
}

/** 連携候補: what was noted as to be followed up, then what two cities agreed on at the hub; what was given up is left out. */
export function followUpTable(plan: Plan, { language }: DocumentOptions): DocumentTable[] {
  const words = documentWords(language);
  const { report, columns } = words;
  const noted: FollowUpLine[] = [...plan.rows.followUps.values()]
    .filter(({ state }) => state !== 'dropped')
    .sort(byOrder)
    .map((row) => ({ ...row, state: recordWords(language).followUps[row.state] }));
  const fromHub: FollowUpLine[] = [...plan.rows.hubMeetings.values()]
    .filter(({ followUp }) => followUp.trim() !== '')
    .sort((a, b) => a.slot - b.slot || a.table - b.table)
    .map(({ followUp, ownerId, aId, bId, due }) => ({
      title: followUp,
      ownerId,
      partnerIds: [aId, bId].filter((id) => id !== ownerId),
      due,
      state: '',
    }));
  const rows = [...noted, ...fromHub].map(
    ({ title, ownerId, partnerIds, due, state }, at): DocumentRow => ({
      cells: [
        { text: String(at + 1), value: at + 1 },
        { text: title },
        { text: cityOf(plan, ownerId, language) },
        { text: partnerIds.map((id) => cityOf(plan, id, language)).join(words.comma) },
        due === null ? { text: '' } : { text: plainDate(due, language), value: due },
        { text: state },
      ],
    }),
  );
  return plainTable(
    [
      { ...textColumn('number', columns.number, 3.5), type: 'number', align: 'end' },
      textColumn('title', report.followUp, 16),
      textColumn('owner', report.owner, 7),
      textColumn('partners', report.partners, 10),
      { ...textColumn('due', report.due, 10.5), type: 'date' },
      { ...textColumn('state', report.followUpState, language === 'ja' ? 5 : 8), align: 'center' },
    ],
    rows,
  );
}
