import styles from './cards.module.css';
import { fitText, type TextBox } from './fit-text.ts';

interface FittedProps extends TextBox {
  readonly text: string;
  readonly className: string | undefined;
  /** Said in small behind the last line: 様. */
  readonly behind?: string;
  /** Its size in sizes of the text. */
  readonly behindSize?: number;
}

/** What stands behind a name on a badge, in sizes of the name. */
const BEHIND = 0.6;

/** A text as large as its box (mm) holds, never cut off: smaller to a limit, then in lines. */
export function Fitted({ text, className, behind = '', behindSize = BEHIND, ...box }: FittedProps) {
  // 様 takes its room from the line: a space and its own width.
  const room = behind === '' ? 0 : ([...behind].length + 0.4) * behindSize * box.max;
  const { size, lines } = fitText(text, { ...box, width: Math.max(box.width - room, box.width / 3) });
  return (
    <div className={className} style={{ fontSize: `${round(size)}mm`, lineHeight: box.leading ?? 1.25 }}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are in a fixed order and hold no state
        <div key={at} className={styles.line}>
          {line}
          {at === lines.length - 1 && behind !== '' && (
            <span className={styles.behind} style={{ fontSize: `${behindSize}em` }}>
              {' '}
              {behind}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** To a hundredth of a millimetre, rounded down so that it still fits. */
const round = (size: number): number => Math.floor(size * 100) / 100;
