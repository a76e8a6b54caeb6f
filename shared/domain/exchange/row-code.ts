/**
 * What names a row in a workbook that goes out: its number and a check letter. It says nothing of the person or item
 * in the row; who that is stands in the plan.
 */

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const CODE = /^R([0-9A-M]{4})-([A-Z])$/;
/** As many digits as letters, so that no two digits weigh the same; four of them name 279,841 rows. */
const BASE = LETTERS.length;

/** The code of the n-th row, from 0. */
export function rowCode(n: number): string {
  const digits = n.toString(BASE).toUpperCase().padStart(4, '0');
  return `R${digits}-${checkLetter(digits)}`;
}

/** Whether a text is a code, and whole: a digit that was changed or swapped is noticed. */
export function isRowCode(text: string): boolean {
  const found = CODE.exec(text);
  return found !== null && checkLetter(found[1] ?? '') === found[2];
}

/** Weights differ by place and 23 is prime: one wrong digit, or two that changed places, give another letter. */
function checkLetter(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number.parseInt(digit, BASE) * (at + 2), 0);
  return LETTERS[sum % LETTERS.length] ?? '';
}
