/** Widths of BIZ UDPGothic Bold in thousandths of its size; from space (U+0020) to tilde (U+007E). */
const LATIN = [
  333, 370, 520, 940, 800, 1000, 910, 320, 505, 510, 500, 840, 330, 480, 330, 500, 760, 630, 760, 760, 760,
  760, 760, 760, 760, 760, 340, 340, 840, 840, 840, 800, 980, 780, 770, 810, 850, 700, 670, 860, 840, 440,
  560, 760, 610, 1000, 840, 880, 760, 900, 760, 730, 700, 840, 760, 1000, 820, 740, 750, 550, 500, 550, 500,
  305, 500, 660, 730, 640, 730, 690, 510, 670, 720, 320, 400, 660, 360, 960, 720, 700, 730, 730, 490, 590,
  490, 720, 600, 900, 620, 640, 580, 540, 440, 540, 500,
] as const;
const HALF_KANA = /[\uff61-\uff9f]/u;
const MARK = /\p{M}/u;

/** Width of a text in sizes of its font: never less than it is drawn, in either weight. */
export function printedWidth(text: string): number {
  let sum = 0;
  for (const character of text.normalize('NFD')) {
    if (MARK.test(character)) continue;
    const latin = LATIN[(character.codePointAt(0) ?? 0) - 0x20];
    sum += latin ?? (HALF_KANA.test(character) ? 500 : 1000);
  }
  return sum / 1000;
}
