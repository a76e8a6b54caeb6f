/** Electron's `Menu`: there is no menu bar in headless Chromium, so what is set is only kept. */
export function createMenu() {
  let applicationMenu: unknown = null;
  return {
    setApplicationMenu(menu: unknown): void {
      applicationMenu = menu;
    },
    getApplicationMenu: (): unknown => applicationMenu,
    buildFromTemplate: (template: unknown): unknown => ({ items: template }),
  };
}
