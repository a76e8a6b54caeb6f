import { formatTsv } from './tsv.ts';

/** How the columns of a text without tabs may stand apart: wide gaps first, then any gap. */
const GAPS = [/(?: {2,}|[ \t]*\u3000[ \t\u3000]*| *\t *)+/u, /[ \t\u3000]+/u] as const;
/** The share of lines that must have the same number of columns. */
const MOST = 0.7;

/**
 * Text as it comes from a PDF, a mail or a spreadsheet -> tab-separated text. Tabs are kept as they are; else columns
 * are told from gaps where nearly all lines have the same number of them, or from 「見出し：値」; else each line is
 * one cell.
 */
export function tableOfText(text: string): string {
  if (text.includes('\t')) return text;
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  for (const gap of GAPS)
    if (splitsEvenly(filled, (line) => line.split(gap)))
      return formatTsv(lines.map((line) => line.split(gap)));
  const labels = lines.map(labelled);
  return splitsEvenly(filled, labelled) ? formatTsv(labels) : formatTsv(lines.map((line) => [line]));
}

/** 氏名：山田太郎 as two cells; a time (13:30) or an address (https:) is no label. */
function labelled(line: string): string[] {
  const [, label, value] = /^([^:：0-9]{1,12})[:：](?!\/\/)\s*(.*)$/u.exec(line) ?? [];
  return label === undefined || value === undefined ? [line] : [label.trim(), value];
}

function splitsEvenly(lines: readonly string[], split: (line: string) => readonly string[]): boolean {
  if (lines.length < 2) return false;
  const counts = new Map<number, number>();
  for (const line of lines) {
    const { length } = split(line);
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= lines.length * MOST;
}
