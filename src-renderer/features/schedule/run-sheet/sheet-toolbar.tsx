import {
  ArrowDown,
  ArrowUp,
  ChevronsDown,
  ChevronsUp,
  Copy,
  PanelRightOpen,
  Plus,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { LATER_MODES, type LaterMode } from '../../../../shared/domain/commands/retime.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './sheet-toolbar.module.css';
import type { LineActions } from './use-line-actions.ts';

interface SheetToolbarProps {
  readonly later: LaterMode;
  readonly onLater: (mode: LaterMode) => void;
  /** The active line; its tools are off while there is none. */
  readonly line: string | null;
  readonly actions: LineActions;
  /** Opens the active line's panel; offered where the panel has no room of its own. */
  readonly onPanel: (id: string) => void;
}

/** Above the sheet: what becomes of later items, and what is done to the active line with the mouse. */
export function SheetToolbar({ later, onLater, line, actions, onPanel }: SheetToolbarProps) {
  const { runSheet: words, schedule } = useWords();
  const tool = (label: string, keys: string, icon: ReactNode, act: (id: string) => void, text?: string) => (
    <Button
      look="quiet"
      small
      disabled={line === null}
      aria-label={label}
      title={keys === '' ? label : `${label}（${keys}）`}
      // The keyboard stays in the sheet's own field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => line !== null && act(line)}
    >
      {icon}
      {text && <span className={styles.text}>{text}</span>}
    </Button>
  );
  return (
    <div className={styles.bar}>
      <div className={styles.later}>
        <span className={styles.label}>{words.later}</span>
        <Segmented
          label={words.later}
          value={later}
          options={LATER_MODES.map((value) => ({ value, label: words.laterModes[value] }))}
          onChange={onLater}
        />
      </div>
      <div role="toolbar" aria-label={words.tools} className={styles.tools}>
        {tool(words.addAfter, 'Ctrl+Enter', <Plus size={15} aria-hidden />, actions.addAfter, words.add)}
        {tool(words.up, 'Alt+↑', <ArrowUp size={15} aria-hidden />, (id) => actions.reorder(id, 'up'))}
        {tool(words.down, 'Alt+↓', <ArrowDown size={15} aria-hidden />, (id) => actions.reorder(id, 'down'))}
        {tool(
          words.earlier,
          'Alt+Shift+↑',
          <ChevronsUp size={15} aria-hidden />,
          (id) => actions.shiftFrom(id, -5),
          words.shiftEarlier,
        )}
        {tool(
          words.laterBy,
          'Alt+Shift+↓',
          <ChevronsDown size={15} aria-hidden />,
          (id) => actions.shiftFrom(id, 5),
          words.shiftLater,
        )}
        {tool(words.duplicate, 'Ctrl+D', <Copy size={15} aria-hidden />, actions.duplicate)}
        {tool(words.remove, 'Delete', <Trash2 size={15} aria-hidden />, actions.remove)}
        <span className={styles.panel}>
          {tool(schedule.openPanel, '', <PanelRightOpen size={15} aria-hidden />, onPanel)}
        </span>
      </div>
    </div>
  );
}
