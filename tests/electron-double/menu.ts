/** Electron's `Menu`: there is no menu bar in headless Chromium, so templates are only kept. */
export class DoubleMenu {
  static applicationMenu: unknown = null;

  static setApplicationMenu(menu: unknown): void {
    DoubleMenu.applicationMenu = menu;
  }

  static getApplicationMenu(): unknown {
    return DoubleMenu.applicationMenu;
  }

  static buildFromTemplate(template: unknown): unknown {
    return { items: template };
  }
}
