import { useWords } from '../../i18n/language.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';

/** 場所・移動: places with their hours, travel times between them, vehicles and the legs they drive. */
export function PlacesScreen() {
  const { common } = useWords();
  return <ScreenFrame title={common.nav.places}>{null}</ScreenFrame>;
}
