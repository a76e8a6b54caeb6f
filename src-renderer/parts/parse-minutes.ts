/** The longest part of a session that is typed as minutes: ten hours. */
export const LONGEST_PART = 600;

/**
 * Minutes as typed (20, ２０分, 1時間5分, 1:05); null for nothing typed, undefined when they are none
 * or more than `most`.
 */
export function parseMinutes(text: string, most = 9_999): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return null;
  const minutes = minutesIn(plain);
  return minutes !== undefined && minutes <= most ? minutes : undefined;
}

function minutesIn(plain: string): number | undefined {
  const hours = /^(\d{1,2})(?:時間|:)(?:(\d{1,2})分?)?$/.exec(plain);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  return /^\d{1,4}(分|min)?$/i.test(plain) ? Number.parseInt(plain, 10) : undefined;
}

/** Kilometres as typed (4.5, ４．５km; empty for not known); undefined when they are none. */
export function parseDistance(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/\s|km$/gi, '');
  if (plain === '') return null;
  return /^\d{1,4}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}
