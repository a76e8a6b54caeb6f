import type { HubMeeting } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { paperHead, textColumn } from './head.ts';
import { type HubFacts, hubFacts, resultNotes, whereAndWhen } from './hub-facts.ts';

/** Tables that stand beside each other on a page; with more of them each meeting has a row of its own. */
const TABLES_ACROSS = 8;

/** 面談時間割: all meetings, slots by tables, with what was proved of the timetable. */
export function buildHubTimetable(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { hub: words } = documentWords(language);
  const facts = hubFacts(plan, language);
  const tables = Math.max(0, ...(facts?.meetings ?? []).map(({ table }) => table + 1));
  const isAcross = tables <= TABLES_ACROSS;
  return {
    ...paperHead(plan, 'hub-timetable', options),
    subtitle: facts ? [whereAndWhen(plan, facts.hub, options)] : [],
    marks: [],
    page: { size: 'A4', orientation: isAcross ? 'landscape' : 'portrait' },
    blocks:
      !facts || facts.meetings.length === 0
        ? []
        : [isAcross ? across(facts, tables, options) : inRows(facts, options, 'slot')],
    notes: !facts || facts.meetings.length === 0 ? [words.noMeetings] : resultNotes(facts.hub, language),
  };
}

/** 卓別一覧: for each table who comes to it and when. */
export function buildHubTables(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { hub: words } = documentWords(language);
  const facts = hubFacts(plan, language);
  return {
    ...paperHead(plan, 'hub-tables', options),
    subtitle: facts ? [whereAndWhen(plan, facts.hub, options)] : [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: !facts || facts.meetings.length === 0 ? [] : [inRows(facts, options, 'table')],
    notes: facts && facts.meetings.length > 0 ? [] : [words.noMeetings],
  };
}

function across(facts: HubFacts, tables: number, { language }: DocumentOptions): DocumentTable {
  const { hub: words } = documentWords(language);
  const all = Array.from({ length: tables }, (_, table) => table);
  return {
    kind: 'table',
    caption: null,
    columns: [
      textColumn('time', words.columns.time, 8),
      ...all.map((table) => textColumn(`table-${table + 1}`, words.table(table + 1), 9)),
    ],
    sections: [
      {
        heading: null,
        rows: [...groupBy(facts.meetings, ({ slot }) => slot)].map(([slot, meetings]) => ({
          cells: [
            { text: facts.timeOf(slot), note: words.slot(slot + 1) },
            ...all.map((table) => {
              const meeting = meetings.find((one) => one.table === table);
              return meeting
                ? { text: `${facts.cityOf(meeting.aId)}\n${facts.cityOf(meeting.bId)}` }
                : { text: '' };
            }),
          ],
        })),
      },
    ],
  };
}

/** A row a meeting, in sections by slot or by table. */
function inRows(facts: HubFacts, { language }: DocumentOptions, by: 'slot' | 'table'): DocumentTable {
  const { hub: words } = documentWords(language);
  const slotName = (slot: number): string => words.slotAt(slot + 1, facts.timeOf(slot));
  const name = (n: number): string => (by === 'slot' ? slotName(n) : words.table(n + 1));
  const other = (meeting: HubMeeting): string =>
    by === 'slot' ? words.table(meeting.table + 1) : slotName(meeting.slot);
  const groups = [...groupBy(facts.meetings, (meeting) => meeting[by])].sort(([a], [b]) => a - b);
  return {
    kind: 'table',
    caption: null,
    columns: [
      by === 'slot'
        ? textColumn('table', words.columns.table, 5)
        : textColumn('time', words.columns.time, 12),
      textColumn('first', words.columns.first, 12),
      textColumn('second', words.columns.second, 12),
      textColumn('remarks', words.columns.remarks, 8),
    ],
    sectionLabel: by === 'slot' ? words.columns.slot : words.columns.table,
    sections: groups.map(([n, meetings]) => ({
      heading: name(n),
      name: name(n),
      rows: meetings.map((meeting) => ({
        cells: [
          { text: other(meeting) },
          { text: facts.cityOf(meeting.aId) },
          { text: facts.cityOf(meeting.bId) },
          { text: meeting.held ? words.held : '' },
        ],
      })),
    })),
  };
}
