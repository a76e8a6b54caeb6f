import type { Document } from '../../../shared/documents/document.ts';
import { textsOf } from '../../../shared/documents/text-of.ts';
import styles from './parts.module.css';

/**
 * A page with every character of the paper in both weights, behind each part. A PDF holds of a font what is drawn with
 * it: so all parts hold the same, and the joined paper needs it once. The page itself is taken off.
 */
export function Ink({ document }: { readonly document: Document }) {
  const characters = [...new Set([...textsOf(document).join(''), ...'0123456789 /'])].sort().join('');
  return (
    <div className={styles.ink} lang={document.language}>
      {characters}
      <b>{characters}</b>
    </div>
  );
}
