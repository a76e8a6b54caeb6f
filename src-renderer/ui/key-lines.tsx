import styles from './key-lines.module.css';
import { Kbd } from './marks.tsx';

export type KeyLine = readonly [key: string, does: string];

/** Keys and what they do, in two columns where there is room. */
export const KeyLines = ({ lines }: { readonly lines: readonly KeyLine[] }) => (
  <dl className={styles.list}>
    {lines.map(([key, does]) => (
      <div key={key}>
        <dt>
          <Kbd>{key}</Kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
