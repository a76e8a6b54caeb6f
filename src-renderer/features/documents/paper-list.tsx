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
import { type KeyboardEvent, useRef } from 'react';
import { PAPER_GROUPS } from '../../../shared/documents/papers.ts';
import { useWords } from '../../i18n/language.tsx';
import { groupOf, PAPERS, type Paper } from '../../store/paper-choices.ts';
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

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = PAPERS[(PAPERS.indexOf(value) + step + PAPERS.length) % PAPERS.length];
    if (next === undefined) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`[data-paper="${next}"]`)?.focus();
  }

  return (
    <div ref={list} className={styles.list} role="radiogroup" aria-label={words.papers} onKeyDown={onKeyDown}>
      {PAPER_GROUPS.map((group) => {
        const own = PAPERS.filter((paper) => groupOf(paper) === group);
        if (own.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the grid of the list
          <div key={group} role="group" className={styles.group} aria-label={words.groups[group]}>
            <span className={styles.groupName} aria-hidden>
              {words.groups[group]}
            </span>
            {own.map((paper) => (
              <PaperButton key={paper} paper={paper} isChosen={paper === value} onChoose={onChange} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function PaperButton({
  paper,
  isChosen,
  onChoose,
}: {
  readonly paper: Paper;
  readonly isChosen: boolean;
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
      tabIndex={isChosen ? 0 : -1}
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
