import {
  Bus,
  CalendarDays,
  ChartColumn,
  ClipboardList,
  Coins,
  FileDiff,
  Inbox,
  ListOrdered,
  type LucideIcon,
  Receipt,
  Route,
  Table2,
  Users,
  Utensils,
} from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { PAPERS, type Paper } from './choices.ts';
import styles from './paper-list.module.css';

const ICONS: Readonly<Record<Paper, LucideIcon>> = {
  schedule: Table2,
  'run-sheet': ClipboardList,
  programme: ListOrdered,
  itinerary: Route,
  'boarding-list': Bus,
  'change-list': FileDiff,
  'attendee-list': Users,
  tally: ChartColumn,
  'care-sheet': Utensils,
  'fee-list': Coins,
  receipts: Receipt,
  'reply-board': Inbox,
  calendar: CalendarDays,
};

/** The papers that can be handed out; the arrow keys move the choice. */
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
      {PAPERS.map((paper) => {
        const Icon = ICONS[paper];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as a row of two lines
          <button
            key={paper}
            type="button"
            role="radio"
            data-paper={paper}
            aria-checked={paper === value}
            tabIndex={paper === value ? 0 : -1}
            className={styles.paper}
            onClick={() => onChange(paper)}
          >
            <Icon size={18} aria-hidden />
            <span>
              <b>{words.paper[paper]}</b>
              <small>{words.about[paper]}</small>
            </span>
          </button>
        );
      })}
    </div>
  );
}
