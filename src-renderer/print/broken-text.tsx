import { Fragment } from 'react';
import { compoundPieces } from '../../shared/text/compound-breaks.ts';
import styles from './broken-text.module.css';

/**
 * What stands on one line while it has room: a name in a text (伊藤 次郎の代理, Proxy for Ito Jiro), a telephone number,
 * a distance, hours; with what may not begin or end a line beside it.
 */
const WHOLE =
  /(\S+ \S+(?=の代理)|(?<=Proxy for )[^,、]+|[（「(]?(?:\d{2,5}-\d{1,4}-\d{3,4}|約?\d+(?:\.\d+)?km|\d{1,2}:\d{2}[～–]\d{1,2}:\d{2})[、。）」),.]*)/u;

/**
 * The text of a cell, with the places where paper may break it: long names of offices between their words (課長補佐兼 |
 * 文化創造都市 | 推進係長), not in a name, a number or hours.
 */
export const BrokenText = ({ text }: { readonly text: string }) =>
  text.split(WHOLE).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text are in a fixed order and hold no state
      <span key={at} className={styles.whole}>
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={at}>
        {compoundPieces(part).map((piece, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={n}>
            {n > 0 && <wbr />}
            {piece}
          </Fragment>
        ))}
      </Fragment>
    ),
  );
