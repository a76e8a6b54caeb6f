import type { BoardState } from '../../../../shared/domain/replies/reply-board.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Mark } from '../../../ui/marks.tsx';

const TONES = { waiting: 'plain', received: 'accent', corrected: 'accent', 'to-check': 'caution' } as const;

/** 未着, 着, 訂正, 要確認. */
export function StateMark({ state }: { state: BoardState }) {
  const { replies: words } = useWords();
  return <Mark tone={TONES[state]}>{words.states[state]}</Mark>;
}
