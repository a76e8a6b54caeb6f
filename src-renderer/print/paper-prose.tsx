import { Fragment } from 'react';
import type {
  DocumentCover,
  DocumentFacts,
  DocumentHeading,
  DocumentParagraph,
} from '../../shared/documents/document.ts';
import styles from './paper-prose.module.css';

/** What stands on a paper beside its tables: headings, paragraphs, facts behind their labels, a cover. */
export function PaperProse({
  block,
  dense,
}: {
  readonly block: DocumentHeading | DocumentParagraph | DocumentFacts | DocumentCover;
  /** Headings have less air. */
  readonly dense?: boolean | undefined;
}) {
  if (block.kind === 'heading')
    return (
      <h3
        className={styles.heading}
        data-level={block.level}
        data-dense={dense || undefined}
        data-numbered={block.number !== undefined || undefined}
        data-new-page={block.newPage || undefined}
      >
        {block.number !== undefined && <span className={styles.number}>{block.number}</span>}
        <span>{block.text}</span>
      </h3>
    );
  if (block.kind === 'paragraph')
    return (
      <p className={styles.paragraph} data-look={block.look} data-new-page={block.newPage || undefined}>
        {block.look === 'names' ? <Names text={block.text} /> : block.text}
      </p>
    );
  if (block.kind === 'facts') return <PaperFacts facts={block} />;
  return <PaperCover cover={block} />;
}

/** Names one after another: a line ends behind one, never between its parts. */
const Names = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[、：]|[,:] )/u).map((name, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: names are in a fixed order and hold no state
    <Fragment key={at}>
      <span className={styles.whole}>{name.trimEnd()}</span>
      {name.endsWith(' ') && ' '}
    </Fragment>
  ));

const PaperFacts = ({ facts }: { readonly facts: DocumentFacts }) => (
  <dl className={styles.facts} data-boxed={facts.boxed || undefined}>
    {facts.rows.map(({ number, label, text }) => (
      <div key={label} className={styles.fact}>
        <dt>
          {number !== undefined && <span className={styles.number}>{number}</span>}
          <span>{label}</span>
        </dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

const PaperCover = ({ cover }: { readonly cover: DocumentCover }) => (
  <section className={styles.cover}>
    <div>
      {cover.above.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2 className={styles.coverTitle}>{cover.title}</h2>
      {cover.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    <div>
      {cover.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </section>
);
