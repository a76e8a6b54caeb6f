import type { DocumentBlock } from '../../shared/documents/document.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './paper-document.module.css';
import { PaperProse } from './paper-prose.tsx';
import { PaperReceipt } from './paper-receipt.tsx';
import { PaperTable } from './paper-table.tsx';

/** One block of a paper. `wide`: a table takes the whole width of the page. */
export function PaperBlock({ block, wide }: { readonly block: DocumentBlock; readonly wide: boolean }) {
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
      return <PaperTable table={block} wide={wide} />;
    default:
      return <PaperProse block={block} />;
  }
}
