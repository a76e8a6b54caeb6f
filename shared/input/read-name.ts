import { cleanName } from '../text/clean-name.ts';
import { hasKanji, isKana } from '../text/kana.ts';
import { matchKey } from '../text/match-key.ts';
import { foldRadicals, hasPrivateUse, hasRadicals } from '../text/radicals.ts';
import { oneLine, readKana, unspread } from './cell-texts.ts';
import { cellOf, type PersonDoubt } from './person-cells.ts';
import type { SourceCell } from './person-source.ts';
import { looksLikeSeveral } from './several-names.ts';

export interface NameReading {
  readonly name: string;
  readonly kana: string | null;
  /** The cell as written, where more than white space was taken off it; null else. */
  readonly written: string | null;
  /** A title that stood in the name's cell. */
  readonly jobTitle: string | null;
  readonly at: string;
  readonly doubts: readonly PersonDoubt[];
}

/** Reads a person's name and reading from whichever columns hold them. */
export function readName(cells: readonly SourceCell[]): NameReading {
  const whole = cellOf(cells, 'name') ?? cellOf(cells, 'titleAndName');
  const family = cellOf(cells, 'familyName');
  const given = cellOf(cells, 'givenName');
  const first = whole ?? family ?? given;
  const doubts: PersonDoubt[] = [];
  const titled = whole !== undefined && whole === cellOf(cells, 'titleAndName');
  const parts = whole
    ? splitNameCell(whole.cell.text, titled)
    : {
        name: [family, given]
          .map((part) => unspread(part?.cell.text ?? ''))
          .join(' ')
          .trim(),
        kana: null,
        jobTitle: null,
        aside: null,
      };
  const cleaned = cleanName(parts.name);
  const { name } = cleaned;
  const raw = whole ? whole.cell.text : [family, given].map((part) => part?.cell.text ?? '').join(' ');
  const written = matchKey(raw) === matchKey(name) ? null : oneLine(raw);
  if (parts.kana !== null || parts.jobTitle !== null || parts.aside !== null) {
    doubts.push({
      code: 'combined-cell',
      field: 'name',
      facts: { text: whole?.cell.text.trim() ?? '', read: name },
    });
  }
  if (parts.aside !== null && /代理/.test(parts.aside)) {
    doubts.push({
      code: 'proxy',
      field: 'proxyFor',
      facts: { text: whole?.cell.text.trim() ?? '', read: '' },
    });
  }
  if (looksLikeSeveral(name) || (whole?.cell.text.trim().split('\n').filter(hasKanji).length ?? 0) > 1) {
    doubts.push({
      code: 'combined-cell',
      field: 'name',
      facts: { text: whole?.cell.text.trim() ?? name, read: name },
    });
  }
  if (!cleaned.splitKnown) {
    doubts.push({
      code: 'name-split-unknown',
      field: 'name',
      facts: { text: parts.name.trim(), read: name },
    });
  }
  if (hasRadicals(name)) {
    doubts.push({
      code: 'radical-characters',
      field: 'name',
      facts: { text: name, plain: foldRadicals(name) },
    });
  }
  if (hasPrivateUse(name))
    doubts.push({ code: 'private-use-character', field: 'name', facts: { text: name } });
  const kana = kanaColumns(cells) ?? (parts.kana === null ? null : readKana(parts.kana));
  if (kana !== null) return { name, written, kana, jobTitle: parts.jobTitle, at: first?.at ?? '', doubts };
  const furigana = furiganaOf(whole ? [whole] : [family, given]);
  if (furigana !== null) {
    doubts.push({ code: 'reading-from-furigana', field: 'kana', facts: { read: furigana, text: name } });
  }
  return { name, written, kana: furigana, jobTitle: parts.jobTitle, at: first?.at ?? '', doubts };
}

function kanaColumns(cells: readonly SourceCell[]): string | null {
  const whole = cellOf(cells, 'kana');
  if (whole) return readKana(whole.cell.text);
  const parts = [cellOf(cells, 'familyKana'), cellOf(cells, 'givenKana')].flatMap((cell) =>
    cell ? [cell] : [],
  );
  return parts.length === 0 ? null : parts.map(({ cell }) => readKana(cell.text)).join(' ');
}

/** Excel's furigana as a reading; null where it does not cover the whole name. */
function furiganaOf(cells: readonly (SourceCell | undefined)[]): string | null {
  const readings = cells.flatMap((entry) =>
    entry?.cell.reading ? [cleanName(readKana(entry.cell.reading)).name] : [],
  );
  const reading = readings.join(' ');
  return reading !== '' && isKana(reading) ? reading : null;
}

/** Titles that stand beside a name in its cell. Whole words only: 信長 is a given name. */
const RANK =
  /^.{0,8}(?:部長|課長|係長|次長|局長|室長|所長|館長|会長|社長|市長|議長|理事長|班長|主任|主査|主事|主幹|参事|課長補佐|係員|ディレクター)$/u;

interface NameCell {
  readonly name: string;
  readonly kana: string | null;
  readonly jobTitle: string | null;
  readonly aside: string | null;
}

/** Takes a reading, a title or a remark out of a name's cell: 山田 太郎（やまだ たろう）. */
function splitNameCell(written: string, titled: boolean): NameCell {
  // A running number in front is no part of the name; a mark may say something.
  const text = written.replace(/^\s*(?:[①-⑳]|\d{1,2}[.．、)）:])\s*/u, '');
  const plain: NameCell = { name: text, kana: null, jobTitle: null, aside: null };
  const [, mark, marked] = /^\s*([○〇◯◎●★☆◇◆□■]+)\s*(\S.*)$/su.exec(text) ?? [];
  if (mark !== undefined && marked !== undefined) return { ...splitNameCell(marked, titled), aside: mark };
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 2) {
    const kana = lines.find(isKana);
    const name = lines.find(hasKanji);
    if (kana !== undefined && name !== undefined && kana !== name)
      return { ...splitNameCell(name, titled), kana };
  }
  const [, outer, inner] = /^(.{1,200}?)\s{0,20}[（(]([^（）()]{1,200})[)）]\s*$/su.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined) {
    return isKana(inner) && hasKanji(outer)
      ? { ...plain, name: outer, kana: inner }
      : { ...plain, name: outer, aside: inner };
  }
  const words = text.trim().split(/\s+/u);
  if (words.length > 1 && RANK.test(words[0] ?? '')) {
    return { ...plain, jobTitle: words[0] ?? null, name: words.slice(1).join(' ') };
  }
  if (words.length > 1 && RANK.test(words.at(-1) ?? '')) {
    return { ...plain, jobTitle: words.at(-1) ?? null, name: words.slice(0, -1).join(' ') };
  }
  if (titled && words.length > 1)
    return { ...plain, jobTitle: words[0] ?? null, name: words.slice(1).join(' ') };
  return plain;
}
