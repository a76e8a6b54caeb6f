import { handoutsOf } from '../../domain/agenda/handouts.ts';
import { itemHeadcount } from '../../domain/attendees/headcount.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { paperHead, textColumn } from './head.ts';
import { plainTitle } from './item-facts.ts';
import { whenText } from './report-sessions.ts';

/** 配布資料一覧: the papers of each session under their numbers, and how many copies those who come in person need. */
export function buildHandoutList(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const { agenda } = words;
  const sessions = groupBy(handoutsOf(plan), ({ session }) => session);
  const counts = [...sessions.keys()].map(({ item }) => itemHeadcount(plan, item).onSite);
  const sections = [...sessions].map(([{ item }, handouts], n) => {
    const copies = counts[n] ?? 0;
    return {
      heading: [plainTitle(plan, item, language), whenText(plan, item, language)].join(words.space),
      rows: handouts.map(({ number, topic, paper }) => ({
        ref: topic.id,
        cells: [
          { text: agenda.handoutNumber(number), value: number },
          { text: topic.title },
          { text: paper.name },
          { text: paper.link },
          copies === 0 ? { text: '' } : { text: String(copies), value: copies },
        ],
      })),
    };
  });
  const { columns } = agenda;
  return {
    ...paperHead(plan, 'handout-list', options),
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks:
      sections.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              columns: [
                textColumn('number', columns.number, 5),
                textColumn('topic', columns.topic, 16),
                textColumn('name', columns.name, 18),
                textColumn('link', columns.link, 16),
                { id: 'copies', label: columns.copies, type: 'number', width: 5, align: 'end' },
              ],
              sectionLabel: agenda.session,
              sections,
            },
          ],
    notes:
      sections.length === 0 ? [agenda.noHandouts] : counts.some((count) => count > 0) ? [agenda.copies] : [],
  };
}
