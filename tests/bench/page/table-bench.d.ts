/** The measures that a page of the bench of tables puts on its window (table-harness.mjs). */
interface TableBench {
  readonly mount: () => Promise<number>;
  readonly settle: () => void;
  readonly scroll: (frames: number, step: number) => Promise<number[]>;
  readonly toTop: () => void;
  readonly sort: (direction: 'asc' | 'desc') => Promise<number>;
  readonly place: (row: number) => { x: number; y: number } | null;
  readonly editing: () => boolean;
  readonly await: (row: number, text: string) => void;
  readonly pending: () => number;
  readonly taken: () => number[];
}

interface Window {
  tableBench: TableBench;
}
