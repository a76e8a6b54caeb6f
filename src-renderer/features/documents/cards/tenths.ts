/** 91 for 910 tenths of a millimetre, 86.4 for 864. */
export const millimetres = (tenths: number): string => String(tenths / 10);

/** Reads millimetres with at most one decimal, in full width too; null for anything else. */
export function parseTenths(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s|mm$/gu, '')
    .replace(/^[−‐–ー]/u, '-');
  return /^[+-]?\d{1,3}(\.\d)?$/.test(plain) ? Math.round(Number(plain) * 10) : null;
}
