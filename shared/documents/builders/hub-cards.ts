import { partnerIn, standingsOf } from '../../domain/hub/standing.ts';
import { isMutual } from '../../domain/hub/wishes.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Document, DocumentColumn, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { paperHead, textColumn } from './head.ts';
import { hubFacts, whereAndWhen } from './hub-facts.ts';

/** 面談カード: a page for each city with whom it meets, when, at which table, and room for notes. */
export function buildHubCards(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { hub: words } = documentWords(language);
  const facts = hubFacts(plan, language);
  const standings = facts ? standingsOf(plan) : [];
  const isEmpty = standings.every(({ meetings }) => meetings.length === 0);
  return {
    ...paperHead(plan, 'hub-cards', options),
    subtitle: facts ? [whereAndWhen(plan, facts.hub, options)] : [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks:
      !facts || isEmpty
        ? []
        : standings.flatMap(({ id, meetings }, n): Document['blocks'] => {
            const city = plan.rows.hubCities.get(id);
            const own = words.own(city?.offer ?? '', city?.wish ?? '');
            const name = facts.cityOf(id);
            const table: DocumentTable = {
              kind: 'table',
              caption: null,
              columns: columns(options),
              sectionLabel: words.columns.city,
              sections: [
                {
                  heading: null,
                  name,
                  rows: meetings.map((meeting) => {
                    const other = partnerIn(meeting, id);
                    const partner = plan.rows.hubCities.get(other);
                    return {
                      cells: [
                        { text: words.slot(meeting.slot + 1) },
                        { text: facts.timeOf(meeting.slot) },
                        { text: words.table(meeting.table + 1) },
                        {
                          text: facts.cityOf(other),
                          ...(isMutual(plan, id, other) ? { note: words.mutual } : {}),
                        },
                        { text: words.own(partner?.offer ?? '', partner?.wish ?? '') },
                        { text: '' },
                      ],
                    };
                  }),
                },
              ],
            };
            return [
              { kind: 'heading', text: name, ...(n > 0 ? { newPage: true } : {}) },
              ...(own === '' ? [] : [{ kind: 'paragraph' as const, text: own }]),
              ...(meetings.length === 0
                ? [{ kind: 'paragraph' as const, text: words.noMeetingHere }]
                : [table]),
            ];
          }),
    notes: !facts || isEmpty ? [words.noMeetings] : [words.moveOn(facts.hub.changeover)],
  };
}

function columns({ language }: DocumentOptions): DocumentColumn[] {
  const { columns: words } = documentWords(language).hub;
  return [
    textColumn('slot', words.slot, 4),
    textColumn('time', words.time, 7),
    textColumn('table', words.table, 4),
    { ...textColumn('partner', words.partner, 8), splits: ['note'] },
    textColumn('about', words.about, 14),
    textColumn('memo', words.memo, 11),
  ];
}
