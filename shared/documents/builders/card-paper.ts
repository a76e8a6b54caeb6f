import type { SheetPaper } from '../../domain/labels/label-choices.ts';
import { DEFAULT_LABEL_CHOICES, type LabelChoices, usualSheet } from '../../domain/labels/label-choices.ts';
import type { LabelSheet } from '../../domain/labels/label-sheet.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Document, DocumentCards, DocumentColumn, DocumentRow } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords, type PaperId } from '../words.ts';
import { paperHead } from './head.ts';

/** A paper of cards before it is laid on sheets. */
interface CardPaper {
  readonly id: PaperId;
  readonly style: DocumentCards['style'];
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** What is said where there is no card. */
  readonly empty: string;
  readonly notes?: readonly string[];
}

/** A page that is one card: 卓上名札, 掲示. */
export function wholePage({ size, orientation }: Document['page']): LabelSheet {
  const [short, long] = size === 'A3' ? [2970, 4200] : [2100, 2970];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { columns: 1, rows: 1, width, height, left: 0, top: 0, gapX: 0, gapY: 0 };
}

const A4: Document['page'] = { size: 'A4', orientation: 'portrait' };

/** Cards or labels on the chosen sheet, beginning with the first label that is not used up. */
export const onSheets = (
  plan: Plan,
  paper: CardPaper & { readonly id: SheetPaper },
  options: DocumentOptions,
): Document => {
  const sheet = choicesOf(options).sheet ?? usualSheet(paper.id);
  return cardDocument(plan, paper, options, { page: A4, sheet, first: (options.firstLabel ?? 1) - 1 });
};

/** One card a page. */
export const onPages = (
  plan: Plan,
  paper: CardPaper,
  options: DocumentOptions,
  page: Document['page'],
): Document => cardDocument(plan, paper, options, { page, sheet: wholePage(page), first: 0 });

function cardDocument(
  plan: Plan,
  { id, style, columns, rows, empty, notes = [] }: CardPaper,
  options: DocumentOptions,
  { page, sheet, first }: Pick<Document, 'page'> & Pick<DocumentCards, 'sheet' | 'first'>,
): Document {
  const { x, y } = options.printerOffset ?? { x: 0, y: 0 };
  return {
    ...paperHead(plan, id, options),
    subtitle: [],
    marks: [],
    page,
    blocks:
      rows.length === 0
        ? []
        : [
            {
              kind: 'cards',
              style,
              sheet,
              offset: { x, y },
              first,
              cut: choicesOf(options).cut,
              table: {
                kind: 'table',
                caption: null,
                columns: [...columns],
                readingLabel: documentWords(options.language).columns.reading,
                sections: [{ heading: null, rows: [...rows] }],
              },
            },
          ],
    notes: rows.length === 0 ? [empty] : [...notes],
  };
}

/** What was chosen of the cards. */
export const choicesOf = ({ labels }: Pick<DocumentOptions, 'labels'>): LabelChoices =>
  labels ?? DEFAULT_LABEL_CHOICES;
