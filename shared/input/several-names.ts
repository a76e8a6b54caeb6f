/** Family name first in Latin letters: O'Neil, John. */
const LAST_FIRST = /^[\p{Script=Latin}\p{M}'’.\s-]+[,，][\p{Script=Latin}\p{M}'’.\s-]+$/u;

/**
 * Whether a cleaned name looks like several people in one cell (鈴木 一郎、鈴木 二郎). A Latin name with one comma is
 * one person, unless there are two words on both sides of it (John Smith, Mary Jones).
 */
export function looksLikeSeveral(name: string): boolean {
  if (!/[、,，／/;；]/.test(name)) return false;
  const sides = name.split(/[,，]/).map((side) => side.trim());
  return !LAST_FIRST.test(name) || sides.every((side) => side.includes(' '));
}
