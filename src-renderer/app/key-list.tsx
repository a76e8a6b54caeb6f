import { useEffect } from 'react';
import type { Words } from '../i18n/ja/index.ts';
import { useWords } from '../i18n/language.tsx';
import { useKeyList } from '../store/key-list.ts';
import { useSession } from '../store/session.ts';
import { type Screen, useView } from '../store/view.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type KeyLine, KeyLines } from '../ui/key-lines.tsx';
import styles from './key-list.module.css';

type Lines = readonly KeyLine[];

/** `?`: the keys that hold everywhere, and those of the screen one is on. A screen with a list of its own shows that. */
export function KeyList() {
  const { keys: words } = useWords();
  const { isOpen, setOpen } = useKeyList();
  const screen = useView((state) => state.screen);
  const hasPlan = useSession((state) => state.plan !== null);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== '?' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTakenElsewhere(event.target)) return;
      event.preventDefault();
      setOpen(true);
    }
    // On the window, after the screen's own keys.
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [setOpen]);
  const own = hasPlan ? ownKeys(words, screen) : null;
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={() => setOpen(false)} wide>
      {own && <Section title={own.title} lines={own.lines} />}
      <Section title={words.everywhere} lines={keysEverywhere(words)} />
      <p className={styles.hint}>{words.hint}</p>
    </Dialog>
  );
}

function Section({ title, lines }: { title: string; lines: Lines }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <KeyLines lines={lines} />
    </section>
  );
}

const isTakenElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null;

const keysEverywhere = ({ all }: Words['keys']): Lines => [
  ['Ctrl ＋ K', all.palette],
  ['Ctrl ＋ M', all.memo],
  ['Ctrl ＋ Z', all.undo],
  ['Ctrl ＋ Y', all.redo],
  ['/', all.search],
  ['Tab', all.next],
  ['← →', all.tabs],
  ['Esc', all.escape],
  ['?', all.keys],
];

function ownKeys(
  words: Words['keys'],
  screen: Screen,
): { readonly title: string; readonly lines: Lines } | null {
  const { attendees, activities, reception, today, agenda } = words;
  switch (screen) {
    case 'attendees':
      return {
        title: attendees.title,
        lines: [
          ['↑ ↓ ← →', attendees.move],
          ['Enter　F2', attendees.edit],
          ['A　あ　1', attendees.type],
          ['1　2　3　0', attendees.answers],
          ['Delete', attendees.clear],
          ['Ctrl ＋ Enter', attendees.add],
          ['Ctrl ＋ Delete', attendees.remove],
          ['Shift ＋ Space', attendees.select],
          ['Ctrl ＋ D', attendees.fill],
          ['Ctrl ＋ C　V', attendees.copy],
          ['Alt ＋ PageUp PageDown', attendees.order],
          ['Alt ＋ －　＋', attendees.fold],
        ],
      };
    case 'activities':
      return {
        title: activities.title,
        lines: [
          ['↑ ↓ ← →', activities.move],
          ['O　1', activities.yes],
          ['X　2', activities.no],
          ['T　3', activities.maybe],
          ['Delete', activities.clear],
          ['Space', activities.cycle],
          ['Shift ＋ O X T', activities.row],
        ],
      };
    case 'reception':
      return {
        title: reception.title,
        lines: [
          ['あ　A', reception.type],
          ['↑ ↓', reception.pick],
          ['Enter', reception.take],
          ['Esc', reception.escape],
        ],
      };
    case 'today':
      return {
        title: today.title,
        lines: [
          ['Space', today.toggle],
          ['＋　－', today.overrun],
          ['N', today.notice],
          ['A', today.take],
          ['P', today.back],
        ],
      };
    case 'agenda':
      return {
        title: agenda.title,
        lines: [
          ['↑ ↓', agenda.topics],
          ['Enter', agenda.enter],
          ['Tab', agenda.city],
          ['Alt ＋ 1～4', agenda.kind],
          ['Alt ＋ ↑ ↓', agenda.topic],
        ],
      };
    default:
      return null;
  }
}
