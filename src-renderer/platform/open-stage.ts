import { bridge } from './bridge.ts';

/** The page of the clock, beside the program's own. */
const PAGE = 'stage.html';

/** Shows the stage's clock in a window of its own; false where the browser did not let one open. */
export async function openStageWindow(): Promise<boolean> {
  const opened = await bridge.invoke('stage.open', {});
  if (!opened.ok) return false;
  if (opened.value.where === 'window') return true;
  // One window by its name: asked for again, the same one comes to the front.
  return window.open(new URL(PAGE, location.href), 'tsudoi-stage', 'popup,width=1280,height=720') !== null;
}
