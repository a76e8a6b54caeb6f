import type { Document, DocumentBlock } from '../../shared/documents/document.ts';
import { seatLists, seatListWidth } from '../../shared/documents/fit-columns.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './paper-document.module.css';
import { PaperProse } from './paper-prose.tsx';
import { PaperReceipt } from './paper-receipt.tsx';
import seats from './paper-seat-plan.module.css';
import { PaperSeatPlan } from './paper-seat-plan.tsx';
import { PaperTable } from './paper-table.tsx';

/** One block of a paper. `wide`: a table takes the whole width of the page; a room is drawn for the paper it is on. */
export function PaperBlock({
  block,
  wide,
  paper,
  across,
  dense,
}: {
  readonly block: DocumentBlock;
  readonly wide: boolean;
  readonly paper: Pick<Document, 'page' | 'subtitle' | 'marks'>;
  /** Of the text between the margins, in mm. */
  readonly across?: number;
  readonly dense?: boolean | undefined;
}) {
  switch (block.kind) {
    case 'chart':
      return (
        <div className={styles.chart}>
          <BarChart chart={block} />
        </div>
      );
    case 'receipt':
      return <PaperReceipt receipt={block} />;
    case 'table':
      return <PaperTable table={block} wide={wide} across={across} dense={dense} />;
    case 'seat-plan':
      return (
        <>
          <PaperSeatPlan room={block} paper={paper} />
          {block.table.sections.some(({ rows }) => rows.length > 0) && (
            <div className={seats.list} style={{ columnCount: seatLists(paper.page) }}>
              <PaperTable table={block.table} wide across={seatListWidth(paper.page)} dense />
            </div>
          )}
        </>
      );
    case 'cards':
      // Cards fill pages of their own (`PaperDocument`).
      return null;
    default:
      return <PaperProse block={block} dense={dense} />;
  }
}
