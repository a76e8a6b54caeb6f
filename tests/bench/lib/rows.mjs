import { median, ratio, round } from './statistics.mjs';

/**
 * One line of the report. Where a figure could not be measured it is null and `note` says why.
 * @typedef {object} BenchRow
 * @property {string} name
 * @property {number | null} ours median
 * @property {number | null} peer median
 * @property {string} peerName
 * @property {number | null} ratio ours / peer: below 1 we need less
 * @property {string} unit
 * @property {number} runs of each side, warm-up not counted
 * @property {string} [spread] least and greatest of both sides; for the printed table only
 * @property {string} [note]
 */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} peerName
 * @property {string} unit
 */

/**
 * A row of two series that were measured in turn.
 * @param {Figure} figure
 * @param {readonly number[]} ours
 * @param {readonly number[]} peer
 * @returns {BenchRow}
 */
export function measuredRow(figure, ours, peer) {
  const [own, other] = [median(ours), median(peer)];
  const quotient = ratio(own, other);
  return {
    name: figure.name,
    ours: round(own),
    peer: round(other),
    peerName: figure.peerName,
    ratio: quotient === null ? null : round(quotient),
    unit: figure.unit,
    runs: ours.length,
    spread: `ours ${spread(ours)}, peer ${spread(peer)}`,
  };
}

/**
 * A row for what could not be run: no number is made up.
 * @param {Figure} figure
 * @param {unknown} reason
 * @returns {BenchRow}
 */
export function failedRow(figure, reason) {
  const text = reason instanceof Error ? reason.message : String(reason);
  const note = `not run: ${text.replace(/\s+/g, ' ').trim().slice(0, 300)}`;
  return { ...figure, ours: null, peer: null, ratio: null, runs: 0, note };
}

/** @param {readonly number[]} values */
const spread = (values) => `${round(Math.min(...values))}–${round(Math.max(...values))}`;

/**
 * The row as `--json` writes it.
 * @param {BenchRow} row
 * @returns {Omit<BenchRow, 'spread'>}
 */
export function jsonRow({ spread: _, ...row }) {
  return row;
}
