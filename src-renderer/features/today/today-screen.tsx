import { useWords } from '../../i18n/language.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';

/** 当日: what runs now, how late, and what that does to the rest. */
export function TodayScreen() {
  const { common } = useWords();
  return <ScreenFrame title={common.nav.today}>{null}</ScreenFrame>;
}
