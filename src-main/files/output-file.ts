/** A file that is ready to be handed to the person: never a path, that is the host's matter. */
export interface OutputFile {
  /** A name without folder, already safe on Windows, macOS and Linux. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: OutputKind;
}

export type OutputKind = 'xlsx' | 'docx' | 'pptx' | 'txt' | 'csv' | 'ics' | 'pdf' | 'tsudoi' | 'zip';

const KINDS: Readonly<Record<OutputKind, { readonly mime: string; readonly label: string }>> = {
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', label: 'Excel' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word',
  },
  pptx: {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    label: 'PowerPoint',
  },
  txt: { mime: 'text/plain', label: 'Text' },
  csv: { mime: 'text/csv', label: 'CSV' },
  ics: { mime: 'text/calendar', label: 'iCalendar' },
  pdf: { mime: 'application/pdf', label: 'PDF' },
  tsudoi: { mime: 'application/octet-stream', label: 'Tsudoi' },
  zip: { mime: 'application/zip', label: 'ZIP' },
};

/** MIME type of a kind of output. */
export const mimeOf = (kind: OutputKind): string => KINDS[kind].mime;

/** Name of a kind of output in a save dialog. */
export const labelOf = (kind: OutputKind): string => KINDS[kind].label;

/** Device names that Windows refuses as a file's name, whatever its ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Separators, what Windows refuses in a name, and controls (bidi ones too, which hide a name's ending). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** NTFS takes 255 UTF-16 units; ext4 255 bytes, which is 85 kanji. Room is left for " (2)". */
const LONGEST_BYTES = 240;

/**
 * Makes a proposed name safe on every system and gives it the ending of its kind.
 * @example safeFileName('日程表: 第8回', 'xlsx') // '日程表_ 第8回.xlsx'
 */
export function safeFileName(proposed: string, kind: OutputKind): string {
  const ending = `.${kind}`;
  const stem = proposed.toLowerCase().endsWith(ending) ? proposed.slice(0, -ending.length) : proposed;
  const clean = stem
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const named = clean === '' ? 'tsudoi' : RESERVED.test(clean) ? `_${clean}` : clean;
  return shorten(named, LONGEST_BYTES - ending.length) + ending;
}

function shorten(name: string, limit: number): string {
  let kept = '';
  let size = 0;
  for (const character of name) {
    size += Buffer.byteLength(character);
    if (size > limit) break;
    kept += character;
  }
  return kept;
}

/** The names of files that go into one folder, each once: a second 回答票.xlsx is 回答票 (2).xlsx. */
export function distinctNames(files: readonly OutputFile[]): readonly OutputFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const name = freeName(file.name, (one) => taken.has(one.toLowerCase()));
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}

/** The name, or with the first number behind it that is not taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let n = 2; isTaken(free); n += 1) free = `${stem} (${n})${ending}`;
  return free;
}
