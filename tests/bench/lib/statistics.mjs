/** The arithmetic of the bench. */

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 * @param {readonly number[]} values
 * @returns {number} NaN for no values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The value that a share of all lie below.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number} NaN for no values
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * Ours over the peer's: below 1 we need less. null where there is nothing to divide by.
 * @param {number} ours
 * @param {number} peer
 * @returns {number | null}
 */
export function ratio(ours, peer) {
  const value = ours / peer;
  return Number.isFinite(value) ? value : null;
}

/**
 * At most three digits that count and, above a hundred, none after the point.
 * @param {number} value
 * @returns {number}
 */
export const round = (value) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
