/**
 * Electron's `dialog`. Nobody sits before the double, so each one is cancelled; a test that wants
 * another answer replaces the function, as it does in real Electron.
 */
export const dialog = {
  showSaveDialog: async (..._args: unknown[]) => ({ canceled: true, filePath: '' }),
  showOpenDialog: async (..._args: unknown[]) => ({ canceled: true, filePaths: [] as string[] }),
  showMessageBox: async (..._args: unknown[]) => ({ response: 0, checkboxChecked: false }),
  showMessageBoxSync: (..._args: unknown[]) => 0,
  showErrorBox: (title: string, content: string) => process.stderr.write(`${title}: ${content}\n`),
};
