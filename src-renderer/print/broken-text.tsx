import { Fragment } from 'react';
import { compoundPieces } from '../../shared/text/compound-breaks.ts';
import styles from './broken-text.module.css';

/** A name that stands in a text: 伊藤 次郎の代理, Proxy for Ito Jiro. */
const NAMED = /(\S+ \S+)(?=の代理)|(?<=Proxy for )([^,、]+)/u;

/**
 * The text of a cell, with the places where paper may break it: long names of offices between their words (課長補佐兼 |
 * 文化創造都市推進 | 係長), never between the parts of a name while it has room.
 */
export function BrokenText({ text }: { readonly text: string }) {
  const named = NAMED.exec(text);
  if (!named) return <Pieces text={text} />;
  const [name] = named;
  return (
    <>
      <Pieces text={text.slice(0, named.index)} />
      <span className={styles.whole}>{name}</span>
      <Pieces text={text.slice(named.index + name.length)} />
    </>
  );
}

const Pieces = ({ text }: { readonly text: string }) =>
  compoundPieces(text).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text are in a fixed order and hold no state
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
