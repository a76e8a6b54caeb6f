import { encode } from 'uqr';

/** One mask for all: to weigh all eight takes four times as long, for thousands of codes that read as well with any. */
const MASK = 3;

/** A QR code as one path, so that it stays sharp on paper at any size; its quiet zone is the card's own white. */
export function QrCode({
  text,
  className,
}: {
  readonly text: string;
  readonly className: string | undefined;
}) {
  const { size, data } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK });
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={pathOf(data)} fill="#000000" />
    </svg>
  );
}

/** Runs of dark modules, row by row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  });
  return runs.join('');
}
