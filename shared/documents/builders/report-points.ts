import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { themeName } from '../../domain/reference/themes.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { DocumentBlock } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { paperText } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { written } from './letter-parts.ts';
import { cityOf } from './report-sessions.ts';

const FIELDS = { concern: 'report.concerns', advice: 'report.advice' } as const;
const HINTS = { concern: 'writeConcern', advice: 'writeAdvice' } as const;

/**
 * Concerns, or advice, as headed points: those written by hand first, then what was noted, under its theme. Below a
 * heading by hand stands what was noted under a theme of that name; else room to write. Where there are none, what is to
 * be written is said, unless it is left out.
 */
export function pointBlocks(
  plan: Plan,
  kind: keyof typeof FIELDS,
  options: DocumentOptions,
): DocumentBlock[] {
  const { language } = options;
  const { report } = documentWords(language);
  const noted = notedByTheme(plan, kind, language);
  const heads = paperText(plan, FIELDS[kind], options)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const points = [
    ...heads.map((head) => [head, noted.get(head) ?? []] as const),
    ...[...noted].filter(([name]) => !heads.includes(name)),
  ];
  const [only] = points;
  if (only === undefined) return written(plan, FIELDS[kind], report[HINTS[kind]], options);
  if (points.length === 1 && only[0] === report.withoutTheme) return only[1].map(point);
  return points.flatMap(([name, texts], at): DocumentBlock[] => [
    { kind: 'heading', level: 2, text: report.point(at + 1, name) },
    ...(texts.length === 0
      ? [{ kind: 'paragraph' as const, text: report.writePoint, look: 'hint' as const }]
      : texts.map(point)),
  ]);
}

const point = (text: string): DocumentBlock => ({ kind: 'paragraph', text, look: 'text' });

/** What was noted by the name of its theme, in the order of the themes; what has none comes last. */
function notedByTheme(
  plan: Plan,
  kind: keyof typeof FIELDS,
  language: DocumentOptions['language'],
): ReadonlyMap<string, string[]> {
  const { report, marked } = documentWords(language);
  const notes = groupBy(
    [...plan.rows.notes.values()].filter((note) => note.kind === kind).sort(byOrder),
    ({ themeId }) => (plan.rows.themes.has(themeId ?? '') ? themeId : null),
  );
  const textsOf = (id: string | null): string[] =>
    (notes.get(id) ?? []).map(({ text, organisationId }) => {
      const city = cityOf(plan, organisationId, language);
      return city === '' ? text : `${text}${marked(city)}`;
    });
  return new Map(
    [
      ...[...plan.rows.themes.values()]
        .sort(byOrder)
        .map((theme) => [themeName(theme, language), textsOf(theme.id)] as const),
      [report.withoutTheme, textsOf(null)] as const,
    ].flatMap(([name, texts]): [string, string[]][] => (texts.length === 0 ? [] : [[name, texts]])),
  );
}
