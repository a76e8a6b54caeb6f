import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type KeyLine, KeyLines } from '../../ui/key-lines.tsx';
import { Kbd } from '../../ui/marks.tsx';
import styles from './key-help.module.css';
import type { Layout } from './schedule-tools.tsx';

/** The most used keys in one line, and a button for the rest. */
export function KeyHints({ layout, onOpen }: { layout: Layout; onOpen: () => void }) {
  const { schedule: words } = useWords();
  return (
    <span className={styles.hints}>
      <span className={styles.line} aria-hidden>
        {layout === 'grid' ? <GridKeys /> : <SheetKeys />}
      </span>
      <Button look="link" small onClick={onOpen} aria-keyshortcuts="?">
        {words.moreKeys} <Kbd>?</Kbd>
      </Button>
    </span>
  );
}

function GridKeys() {
  const { keys } = useWords().schedule;
  return (
    <>
      <Kbd>↑↓</Kbd> {keys.move} <Kbd>Alt ↑↓</Kbd> {keys.fine} <Kbd>Shift ↑↓</Kbd> {keys.resize} <Kbd>←→</Kbd>{' '}
      {keys.column} <Kbd>N</Kbd> {keys.add} <Kbd>F</Kbd> {keys.findings}
    </>
  );
}

function SheetKeys() {
  const { keys } = useWords().runSheet;
  return (
    <>
      <Kbd>F2</Kbd> {keys.edit} <Kbd>Enter</Kbd> {keys.next} <Kbd>Alt ↑↓</Kbd> {keys.reorder}{' '}
      <Kbd>Alt Shift ↑↓</Kbd> {keys.shift} <Kbd>Ctrl D</Kbd> {keys.duplicate} <Kbd>Delete</Kbd> {keys.remove}
    </>
  );
}

/** All keys and all gestures of the pointer. */
export function KeyHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { schedule: words } = useWords();
  const all = words.allKeys;
  const lines: readonly KeyLine[] = [
    ['↑ ↓', all.move],
    ['Alt ＋ ↑ ↓', all.fine],
    ['Shift ＋ ↑ ↓', all.end],
    ['Ctrl ＋ Shift ＋ ↑ ↓', all.start],
    ['← →', all.column],
    ['Ctrl ＋ ↑ ↓ ← →', all.go],
    ['Shift ＋ Space', all.toggle],
    ['Ctrl ＋ A', all.selectDay],
    ['Ctrl ＋ D', all.duplicate],
    ['T　Backspace', all.tray],
    ['Delete', all.remove],
    ['.', all.remedy],
    ['R', all.switchPlan],
    ['Shift ＋ R', all.rainCopy],
    ['N', all.add],
    ['F', all.findings],
    ['Esc', all.escape],
    ['?', all.keys],
  ];
  return (
    <Dialog title={words.keysTitle} isOpen={isOpen} onClose={onClose} wide>
      <KeyLines lines={lines} />
      <h3 className={styles.title}>{words.mouseTitle}</h3>
      <ul className={styles.mouse}>
        {Object.entries(words.mouse).map(([name, text]) => (
          <li key={name}>{text}</li>
        ))}
      </ul>
    </Dialog>
  );
}
