import { formatISO, isValid } from 'date-fns';

/** Dates as people type them. */

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  令: 2018,
  r: 2018,
  平成: 1988,
  平: 1988,
  h: 1988,
  昭和: 1925,
  昭: 1925,
  s: 1925,
};

/**
 * A typed date as ISO: `2026-10-20`, `2026/10/20`, `20261020`, `10/20` (in the year of `near`),
 * `令和8年10月20日（火）`, `R8.10.20`, `平成31年4月1日`. null for nothing typed, undefined when it is no
 * date of the calendar.
 */
export function parseDate(text: string, near: string): string | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\([日月火水木金土]\)/g, '')
    .replace(/\s/g, '')
    .toLowerCase();
  if (plain === '' || plain === '未定') return null;
  const era =
    /^(令和|令|平成|平|昭和|昭|r|h|s)(元|\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/.exec(plain);
  if (era) {
    const base = ERAS[era[1] ?? ''];
    return base === undefined
      ? undefined
      : real(base + (era[2] === '元' ? 1 : Number(era[2])), era[3], era[4]);
  }
  const full =
    /^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (full) return real(Number(full[1]), full[2], full[3]);
  const short = /^(\d{1,2})(?:月|[./-])(\d{1,2})日?$/.exec(plain);
  return short ? real(Number(near.slice(0, 4)), short[1], short[2]) : undefined;
}

/** The date if the calendar has it (no 31 February rolled over). */
function real(year: number, month: string | undefined, day: string | undefined): string | undefined {
  const date = new Date(year, Number(month) - 1, Number(day));
  const same =
    date.getFullYear() === year && date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isValid(date) && same ? formatISO(date, { representation: 'date' }) : undefined;
}
