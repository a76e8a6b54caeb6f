import {
  Armchair,
  BadgeCheck,
  BookOpen,
  Bus,
  BusFront,
  CalendarDays,
  CalendarRange,
  ChartColumn,
  ClipboardList,
  Coins,
  FileDiff,
  FilePen,
  Files,
  FileText,
  IdCard,
  Inbox,
  LayoutGrid,
  ListOrdered,
  type LucideIcon,
  MailOpen,
  MessagesSquare,
  NotebookPen,
  PenLine,
  Presentation,
  Receipt,
  Route,
  Signpost,
  SquareUser,
  Table2,
  Tent,
  Trash2,
  UserCheck,
  Users,
  Utensils,
} from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { PAPER_GROUPS } from '../../../shared/documents/papers.ts';
import { useWords } from '../../i18n/language.tsx';
import { groupOf, type Paper } from '../../store/paper-choices.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { findPapers } from './find-papers.ts';
import styles from './paper-list.module.css';

const ICONS: Readonly<Record<Paper, LucideIcon>> = {
  schedule: Table2,
  'run-sheet': ClipboardList,
  programme: ListOrdered,
  itinerary: Route,
  'boarding-list': Bus,
  'change-list': FileDiff,
  'attendee-list': Users,
  'sign-in': PenLine,
  'disposal-record': Trash2,
  'activity-lists': UserCheck,
  badges: BadgeCheck,
  'table-tents': Tent,
  'place-cards': SquareUser,
  'seat-plan': Armchair,
  'address-labels': MailOpen,
  signs: Signpost,
  tally: ChartColumn,
  'care-sheet': Utensils,
  'fee-list': Coins,
  receipts: Receipt,
  'reply-board': Inbox,
  'hub-timetable': CalendarRange,
  'hub-tables': LayoutGrid,
  'hub-cards': IdCard,
  'stage-order': Presentation,
  'handout-list': Files,
  'answer-list': MessagesSquare,
  minutes: FilePen,
  overview: FileText,
  notice: MailOpen,
  report: NotebookPen,
  booklet: BookOpen,
  'bus-order': BusFront,
  calendar: CalendarDays,
};

/** The papers that can be handed out, by group; the arrow keys move the choice through all of them. */
export function PaperList({
  value,
  onChange,
}: {
  readonly value: Paper;
  readonly onChange: (paper: Paper) => void;
}) {
  const { documents: words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const found = findPapers(text, words);
  // The chosen paper may not be among those found: then the first is where the keys begin.
  const first = found.includes(value) ? value : found[0];

  const isWhole = text === '';
  // The chosen paper is in sight when the screen opens, and when the search that found it is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when, not what
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector('[aria-checked="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value, isWhole]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = found.indexOf(value);
    const next = at < 0 ? found[0] : found[(at + step + found.length) % found.length];
    if (next === undefined) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`[data-paper="${next}"]`)?.focus();
  }

  function takeFirst(event: FormEvent): void {
    event.preventDefault();
    if (text === '' || first === undefined) return;
    onChange(first);
    setText('');
  }

  return (
    <div className={styles.chooser}>
      <form className={styles.search} onSubmit={takeFirst}>
        <SearchBox label={words.findPaper} value={text} onChange={setText} />
      </form>
      {found.length === 0 && <p className={styles.none}>{words.noPaperFound}</p>}
      <div
        ref={list}
        className={styles.list}
        role="radiogroup"
        aria-label={words.papers}
        onKeyDown={onKeyDown}
      >
        {PAPER_GROUPS.map((group) => {
          const own = found.filter((paper) => groupOf(paper) === group);
          if (own.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the grid of the list
            <div key={group} role="group" className={styles.group} aria-label={words.groups[group]}>
              <span className={styles.groupName} aria-hidden>
                {words.groups[group]}
              </span>
              {own.map((paper) => (
                <PaperButton
                  key={paper}
                  paper={paper}
                  isChosen={paper === value}
                  isFirst={paper === first}
                  onChoose={onChange}
                />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function PaperButton({
  paper,
  isChosen,
  isFirst,
  onChoose,
}: {
  readonly paper: Paper;
  readonly isChosen: boolean;
  /** Where Tab comes to. */
  readonly isFirst: boolean;
  readonly onChoose: (paper: Paper) => void;
}) {
  const { documents: words } = useWords();
  const Icon = ICONS[paper];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a row of two lines
    <button
      type="button"
      role="radio"
      data-paper={paper}
      aria-checked={isChosen}
      tabIndex={isFirst ? 0 : -1}
      className={styles.paper}
      title={words.about[paper]}
      onClick={() => onChoose(paper)}
    >
      <Icon size={18} aria-hidden />
      <span>
        <b>{words.paper[paper]}</b>
        <small>{words.about[paper]}</small>
      </span>
    </button>
  );
}
