/** What another screen wishes of the papers when it leads there: held until the papers open, then forgotten. */

let onlyChanged = false;

/** Only the pages with changes since the last release are to be shown. */
export const wishOnlyChanged = (): void => {
  onlyChanged = true;
};

/** Whether that was wished for; asked once. */
export function takeOnlyChanged(): boolean {
  const wished = onlyChanged;
  onlyChanged = false;
  return wished;
}
