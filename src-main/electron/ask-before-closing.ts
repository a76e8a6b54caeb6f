import { type BrowserWindow, dialog } from 'electron';

/**
 * A page with changes that are not on the disk yet refuses to be closed. Electron would then do nothing,
 * without a word: this says why, and lets the person close all the same.
 */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      buttons: ['閉じずに戻る / Go back', '保存せずに閉じる / Close without saving'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      title: 'Tsudoi',
      message: 'まだ保存できていない変更があります。\nSome changes have not been saved yet.',
      detail:
        '戻って画面の案内に従ってください。このまま閉じると、その変更は失われます。保存済みの変更は残ります。\nGo back and follow the notice on the screen. If you close now, those changes are lost; saved ones stay.',
    });
    // Preventing this event is what lets the window close.
    if (choice === 1) event.preventDefault();
  });
}
