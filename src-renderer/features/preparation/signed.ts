/** A difference in yen with its sign: +1,200, -1,200. */
export const signed = (yen: number): string => `${yen > 0 ? '+' : ''}${yen.toLocaleString('ja-JP')}`;
