import { useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';

/** 10分押し, 5分早い, 予定どおり. */
export function DelayMark({ minutes, quiet = false }: { minutes: number; quiet?: boolean }) {
  const { today: words } = useWords();
  if (minutes > 0) return <Mark tone="caution">{words.late(minutes)}</Mark>;
  if (minutes < 0) return <Mark tone="accent">{words.early(-minutes)}</Mark>;
  return quiet ? null : <Mark>{words.onTime}</Mark>;
}
