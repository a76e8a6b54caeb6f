/** A count as typed (40, ４０名, empty for none); undefined when it is no count. */
export function parseCount(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,名人]/g, '');
  if (plain === '') return null;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}
