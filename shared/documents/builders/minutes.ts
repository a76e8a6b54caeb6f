import { type Session, sessionsOf } from '../../domain/agenda/sessions.ts';
import { recordWords } from '../../domain/agenda/words.ts';
import { clock } from '../../domain/calendar/times.ts';
import type { AgendaItem, Note } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { themeName } from '../../domain/reference/themes.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentColumn, DocumentRow, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { filledColumns } from './filled-columns.ts';
import { headLines, paperHead, textColumn } from './head.ts';
import { plainTitle } from './item-facts.ts';
import { cityOf, whenText } from './report-sessions.ts';

/** 議事メモ: what was noted, session after session and topic after topic: its outcome, what was decided, then what was said. */
export function buildMinutes(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { agenda } = documentWords(language);
  const { columns } = agenda;
  const notes = groupBy([...plan.rows.notes.values()].sort(byOrder), ({ itemId }) => itemId);
  const sections = sessionsOf(plan).flatMap((session) =>
    sectionsOf(plan, session, notes.get(session.item.id) ?? [], language),
  );
  const loose = notes.get(null) ?? [];
  if (loose.length > 0) sections.push({ heading: agenda.noSession, rows: noteRows(plan, loose, language) });
  const given: DocumentColumn[] = [
    textColumn('time', columns.time, 3.5),
    textColumn('kind', columns.kind, language === 'ja' ? 4 : 6),
    { ...textColumn('city', columns.city, 8), splits: ['note'] },
    textColumn('text', columns.text, 26),
    textColumn('theme', columns.theme, 7),
  ];
  return {
    ...paperHead(plan, 'minutes', options),
    subtitle: headLines(plan, language),
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks:
      sections.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              sectionLabel: columns.topic,
              ...filledColumns(given, sections, ['time', 'theme']),
            },
          ],
    notes: sections.length === 0 ? [agenda.noNotes] : [],
  };
}

/** A section a topic, and one before them for what was said to the session as a whole. */
function sectionsOf(
  plan: Plan,
  { item, topics }: Session,
  notes: readonly Note[],
  language: DocumentOptions['language'],
): DocumentSection[] {
  const words = documentWords(language);
  const title = [plainTitle(plan, item, language), whenText(plan, item, language)]
    .filter((part) => part !== '')
    .join(words.space);
  const own = new Set(topics.map(({ id }) => id));
  const byTopic = groupBy(notes, ({ agendaId }) => (own.has(agendaId ?? '') ? agendaId : null));
  const general = byTopic.get(null) ?? [];
  return [
    ...(general.length === 0 ? [] : [{ heading: title, rows: noteRows(plan, general, language) }]),
    ...topics.flatMap((topic, n) => {
      const rows = [...outcomeRow(topic, language), ...noteRows(plan, byTopic.get(topic.id) ?? [], language)];
      const heading = `${plainTitle(plan, item, language)}${words.space}${words.bracketed(n + 1)} ${topic.title}`;
      return rows.length === 0 ? [] : [{ heading, rows }];
    }),
  ];
}

function outcomeRow(
  { id, state, outcome }: AgendaItem,
  language: DocumentOptions['language'],
): DocumentRow[] {
  if (state === 'planned' && outcome === '') return [];
  const { agenda } = documentWords(language);
  const cells = [
    { text: '' },
    { text: agenda.outcome },
    { text: '' },
    { text: state === 'planned' ? outcome : agenda.state(recordWords(language).states[state], outcome) },
    { text: '' },
  ];
  return [{ ref: id, strong: true, cells }];
}

function noteRows(plan: Plan, notes: readonly Note[], language: DocumentOptions['language']): DocumentRow[] {
  const { agenda } = documentWords(language);
  const { kinds } = recordWords(language);
  const isDecision = ({ kind }: Note): boolean => kind === 'decision';
  return [...notes.filter(isDecision), ...notes.filter((note) => !isDecision(note))].map((note) => {
    const theme = plan.rows.themes.get(note.themeId ?? '');
    const city = { text: cityOf(plan, note.organisationId, language) };
    return {
      ref: note.id,
      ...(isDecision(note) ? { strong: true } : {}),
      cells: [
        { text: note.at === null ? '' : clock(note.at) },
        { text: kinds[note.kind] },
        note.speaker === '' ? city : { ...city, note: agenda.speaker(note.speaker) },
        { text: note.text },
        { text: theme ? themeName(theme, language) : '' },
      ],
    };
  });
}
