import { useEffect, useRef } from 'react';
import { tsvOfHtml } from './html-table.ts';

/** What a paste on the screen gives: a file, or text (a table of cells comes as tab-separated text). */
export interface PasteTargets {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Takes Ctrl+V anywhere on the screen but in a field, which keeps its own paste. */
export function useImportPaste(targets: PasteTargets): void {
  const now = useRef(targets);
  useEffect(() => {
    now.current = targets;
  });
  useEffect(() => {
    function onPaste(event: ClipboardEvent): void {
      const { target, clipboardData } = event;
      const isField =
        target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      if (isField || clipboardData === null) return;
      const [file] = clipboardData.files;
      const text = pastedText(clipboardData);
      // Excel puts a picture of the cells beside them: the cells are what is meant.
      if (text !== '') now.current.onText(text);
      else if (file) now.current.onFile(file);
      else return;
      event.preventDefault();
    }
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
}

/** The text of a clipboard; where only its HTML holds the table's columns, that table. */
export function pastedText(data: Pick<DataTransfer, 'getData'>): string {
  const plain = data.getData('text/plain');
  if (plain.includes('\t')) return plain;
  return tsvOfHtml(data.getData('text/html')) ?? plain;
}
