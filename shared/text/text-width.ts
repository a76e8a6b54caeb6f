/** Places a text takes in a line of even characters: two for a full-width character, one for any other. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += HALF.test(character) ? 1 : 2;
  return width;
};

/** ASCII, Latin-1 and half-width kana. */
const HALF = /[\p{ASCII}\u00a0-\u00ff\uff61-\uff9f]/u;
