import type { DocumentReceipt } from '../../shared/documents/document.ts';
import { BrokenText } from './broken-text.tsx';
import styles from './paper-receipt.module.css';

/** 領収書 with its stub on the left, to be cut apart along the dashes; three on a sheet. */
export const PaperReceipt = ({ receipt }: { readonly receipt: DocumentReceipt }) => (
  <section className={styles.receipt} aria-label={`${receipt.title} ${receipt.number}`}>
    <div className={styles.stub}>
      <b className={styles.stubTitle}>{receipt.stubTitle}</b>
      <span className={styles.number}>{receipt.number}</span>
      <span>{receipt.addressee}</span>
      <b>{receipt.amount}</b>
      <small className={styles.proviso}>
        <BrokenText text={receipt.proviso} />
      </small>
      <span className={styles.date}>{receipt.date}</span>
    </div>
    <div className={styles.main}>
      <div className={styles.head}>
        <b className={styles.title}>{receipt.title}</b>
        <span className={styles.number}>{receipt.number}</span>
      </div>
      <span className={styles.addressee}>{receipt.addressee}</span>
      <b className={styles.amount}>{receipt.amount}</b>
      <span className={styles.proviso}>
        <BrokenText text={receipt.proviso} />
      </span>
      <span>{receipt.received}</span>
      <div className={styles.foot}>
        <span>{receipt.date}</span>
        <span>{receipt.issuer}</span>
      </div>
    </div>
  </section>
);
