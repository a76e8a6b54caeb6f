import { useId } from 'react';
import type { DocumentChart } from '../../shared/documents/document.ts';
import styles from './bar-chart.module.css';

/** What the parts of a bar are filled with, in order: they are told apart without any colour. */
const FILLS = ['solid', 'hatch', 'dots', 'empty', 'cross'] as const;
type Fill = (typeof FILLS)[number];

/**
 * Bars on one scale, drawn by hand as SVG. The figures stand in the table beside it, which is what a screen reader
 * is given.
 */
export function BarChart({ chart }: { readonly chart: DocumentChart }) {
  const id = useId();
  const { caption, series, bars, limitLabel } = chart;
  const most = Math.max(1, ...bars.map(({ values, limit = 0 }) => Math.max(sumOf(values), limit)));
  const fillOf = (n: number): Fill => FILLS[Math.min(n, FILLS.length - 1)] ?? 'solid';
  return (
    <figure className={styles.chart} aria-label={caption}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div aria-hidden>
        <Patterns id={id} />
        {(series.length > 1 || limitLabel !== undefined) && (
          <ul className={styles.legend}>
            {series.map(({ id: key, label }, n) => (
              <li key={key}>
                <svg className={styles.key} role="presentation">
                  <Part id={id} fill={fillOf(n)} from={0} length={100} />
                </svg>
                {label}
              </li>
            ))}
            {limitLabel !== undefined && (
              <li>
                <span className={styles.limitKey} />
                {limitLabel}
              </li>
            )}
          </ul>
        )}
        <div className={styles.bars}>
          {bars.map(({ label, values, limit }, at) => {
            let from = 0;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: bars are in a fixed order and hold no state
              <div key={at} className={styles.row}>
                <span className={styles.label}>{label}</span>
                <svg className={styles.bar} role="presentation">
                  {values.map((value, n) => {
                    const start = from;
                    from += (100 * value) / most;
                    return value === 0 ? null : (
                      <Part
                        key={series[n]?.id ?? n}
                        id={id}
                        fill={fillOf(n)}
                        from={start}
                        length={(100 * value) / most}
                      />
                    );
                  })}
                  {limit !== undefined && (
                    <line
                      className={styles.limit}
                      x1={`${(100 * limit) / most}%`}
                      x2={`${(100 * limit) / most}%`}
                      y1="0"
                      y2="100%"
                    />
                  )}
                </svg>
                <span className={styles.sum}>{sumOf(values).toLocaleString('ja-JP')}</span>
              </div>
            );
          })}
        </div>
      </div>
    </figure>
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

interface PartProps {
  readonly id: string;
  readonly fill: Fill;
  /** In percent of the scale. */
  readonly from: number;
  readonly length: number;
}

const Part = ({ id, fill, from, length }: PartProps) => (
  <rect
    className={styles[fill]}
    x={`${from}%`}
    width={`${length}%`}
    y="2"
    height="14"
    {...(fill === 'solid' || fill === 'empty' ? {} : { fill: `url(#${id}${fill})` })}
  />
);

/** The patterns that `Part` fills with, under ids of this chart. */
const Patterns = ({ id }: { readonly id: string }) => (
  <svg className={styles.patterns} role="presentation">
    <defs>
      <pattern
        id={`${id}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.stroke} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      <pattern id={`${id}dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <pattern id={`${id}cross`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className={styles.stroke} d="M0 0L6 6M6 0L0 6" />
      </pattern>
    </defs>
  </svg>
);
