/** A number as it stands in a sentence: 3,000. */
export const number = (n: number): string => n.toLocaleString('ja-JP');
