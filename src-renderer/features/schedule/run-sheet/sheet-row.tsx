// biome-ignore-all lint/a11y/useSemanticElements: the lines fold into several rows on a narrow screen; a table's elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the field of the active cell has the keyboard
import { CircleAlert, Info, Pin, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { saysOptional } from '../../../../shared/documents/builders/item-facts.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import type { Severity } from '../../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import type { CardLook } from '../card-look.ts';
import { CellField } from './cell-field.tsx';
import { cellText } from './cell-text.ts';
import { COLUMNS, type Column } from './columns.ts';
import styles from './sheet-row.module.css';
import type { SheetControl } from './use-sheet.ts';

export interface SheetRowProps {
  readonly item: Item;
  readonly look: CardLook;
  readonly people: string;
  readonly place: string;
  /** For whom it is, where not for all. */
  /** Where a leg leads. */
  readonly toPlace: string;
  readonly audience: string;
  readonly overlap: number;
  readonly parallel: boolean;
  readonly selected: boolean;
  readonly rowIndex: number;
  /** The active cell with the sheet's field; null on every other line. */
  readonly active: { readonly column: Column; readonly sheet: SheetControl } | null;
  readonly listId: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const ICONS = { error: CircleAlert, caution: TriangleAlert, info: Info } as const satisfies Record<
  Severity,
  unknown
>;

/** The item's field that a cell shows as to be confirmed. */
const FACTS: Partial<Record<Column, string>> = {
  start: 'start',
  end: 'end',
  content: 'title',
  place: 'placeId',
};

/** One line of the sheet. Drawn again only when something of this line has changed. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { item, look, active, selected, parallel } = props;
  const classes = [
    styles.row,
    styles[look.colour],
    selected && styles.selected,
    item.fixed && styles.fixedLine,
    parallel && styles.parallel,
    item.optional && styles.optional,
    look.faint && styles.faint,
  ];
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={selected}
      data-item={item.id}
      data-line={item.id}
      className={classes.filter(Boolean).join(' ')}
    >
      <FindingMark look={look} />
      {COLUMNS.map((column, at) => (
        <Cell key={column} {...props} column={column} index={at} isActive={active?.column === column} />
      ))}
    </div>
  );
});

function FindingMark({ look }: { look: CardLook }) {
  const { common } = useWords();
  if (!look.finding) return <span className={styles.mark} />;
  const { severity, sentence } = look.finding;
  const Icon = ICONS[severity];
  // A row holds cells alone: the mark is one, beside the columns.
  return (
    <span role="gridcell" className={styles.mark} data-severity={severity} title={sentence}>
      <Icon size={15} role="img" aria-label={common.severity[severity]} />
    </span>
  );
}

function Cell({
  column,
  index,
  isActive,
  ...props
}: SheetRowProps & { column: Column; index: number; isActive: boolean }) {
  const language = useLanguage();
  const { runSheet: words } = useWords();
  const { item, active } = props;
  const text = cellText(item, column, props, language);
  const isDoubted = item.unconfirmed.includes(FACTS[column] ?? '');
  const label = words.cell(words.columns[column], item.title);
  return (
    <div
      role="gridcell"
      aria-colindex={index + 1}
      data-column={column}
      data-empty={text === '' && column !== 'fixed' ? '' : undefined}
      className={`${styles.cell} ${styles[column]} ${isActive ? styles.active : ''} ${isDoubted ? styles.doubted : ''}`}
    >
      {column === 'fixed' ? (
        <PinMark isFixed={item.fixed} title={item.title} />
      ) : (
        <CellText text={text} column={column} />
      )}
      {column === 'content' && <ContentMarks {...props} />}
      {column === 'place' && props.toPlace !== '' && <span className={styles.marks}>→ {props.toPlace}</span>}
      {isActive && active && (
        <CellField
          key={`${item.id} ${column}`}
          sheet={active.sheet}
          column={column}
          label={label}
          readText={() => text}
          listId={props.listId}
          onKeyDown={props.onKeyDown}
        />
      )}
    </div>
  );
}

/** A part of the day (午前, morning): a word, not a clock time. */
const VAGUE = /^\D+$/;

function CellText({ text, column }: { text: string; column: Column }) {
  const { common, runSheet: words } = useWords();
  if (text === '' && (column === 'start' || column === 'end'))
    return <span className={styles.open}>{common.undecided}</span>;
  if (VAGUE.test(text) && (column === 'start' || column === 'end'))
    return <span className={`${styles.text} ${styles.vague}`}>{text}</span>;
  if (column === 'minutes') return text === '' ? null : words.minutes(Number(text));
  return <span className={styles.text}>{text}</span>;
}

/** Whether the time is fixed; a press on it in the active cell turns it. */
function PinMark({ isFixed, title }: { isFixed: boolean; title: string }) {
  const { runSheet: words } = useWords();
  return (
    <button
      type="button"
      tabIndex={-1}
      data-pin
      aria-pressed={isFixed}
      aria-label={isFixed ? words.unfix(title) : words.fix(title)}
      title={isFixed ? words.unfix(title) : words.fix(title)}
      className={styles.pin}
    >
      <Pin size={14} aria-hidden fill={isFixed ? 'currentColor' : 'none'} />
    </button>
  );
}

function ContentMarks({ item, audience, overlap, parallel, look }: SheetRowProps) {
  const { common, runSheet: words } = useWords();
  const quiet = [
    audience,
    item.optional && !saysOptional(item.title + audience) ? words.optional : '',
    parallel ? words.parallel : '',
    item.unconfirmed.length > 0 ? common.unconfirmed : '',
  ].filter(Boolean);
  if (quiet.length === 0 && overlap === 0 && item.buffer === 0 && !look.changed) return null;
  return (
    <span className={styles.marks}>
      {overlap > 0 && <span className={styles.overlap}>{words.overlap(overlap)}</span>}
      {quiet.join('・')}
      {item.buffer > 0 && <span>{words.buffer(item.buffer)}</span>}
      {look.changed && <span className={styles.changed}>{words.changed}</span>}
    </span>
  );
}
