import styles from './choice-list.module.css';
import type { Choice } from './choices.ts';
import type { Box } from './geometry.ts';

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly box: Box;
  readonly onChoose: (index: number) => void;
}

/** The list under a cell that is being edited. The keyboard stays in the grid's field, which names the active line. */
export const ChoiceList = ({ label, choices, active, box, onChoose }: ChoiceListProps) => (
  <div
    className={styles.list}
    style={{ top: box.top + box.height + 2, left: box.left, minWidth: box.width }}
    role="listbox"
    aria-label={label}
  >
    {choices.map((choice, index) => (
      <div
        key={choice.label}
        id={`choice-${index}`}
        role="option"
        tabIndex={-1}
        aria-selected={index === active}
        className={styles.choice}
        onMouseDown={(event) => {
          event.preventDefault();
          onChoose(index);
        }}
      >
        {choice.label}
      </div>
    ))}
  </div>
);
