import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from './button.tsx';

/** Beside one of a list that is put in order by hand: one place up or down, each called by its own name. */
export const MoveButtons = ({
  isFirst,
  isLast,
  up,
  down,
  onMove,
}: {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly up: string;
  readonly down: string;
  readonly onMove: (by: 1 | -1) => void;
}) => (
  <>
    <Button small look="quiet" disabled={isFirst} aria-label={up} onClick={() => onMove(-1)}>
      <ArrowUp size={14} aria-hidden />
    </Button>
    <Button small look="quiet" disabled={isLast} aria-label={down} onClick={() => onMove(1)}>
      <ArrowDown size={14} aria-hidden />
    </Button>
  </>
);
