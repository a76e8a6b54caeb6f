/** BrtShortBlank to BrtShortSt: cells that take their column from the cell before them ([MS-XLSB] 2.5). */
const SHORT = { first: 12, last: 18 } as const;

/**
 * Whether a worksheet of an .xlsb holds cells in the short form, which the library passes over in silence. Excel does
 * not write it, some libraries do: such a file must be refused, not read by half. Records are a type in one or two
 * bytes and a length in one to four, seven bits each ([MS-XLSB] 2.1.4).
 */
export function hasShortCells(part: Uint8Array): boolean {
  let at = 0;
  while (at < part.length) {
    const first = part[at++] ?? 0;
    const type = first < 0x80 ? first : (first & 0x7f) | (((part[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (type >= SHORT.first && type <= SHORT.last) return true;
    at += length;
  }
  return false;
}
