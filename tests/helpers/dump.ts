import fs from 'node:fs';
import path from 'node:path';

/** Every file below a folder that can be read now. */
export function filesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.lstatSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Where a text stands in files, as UTF-8 or UTF-16 of either byte order: `file: text`. */
export function foundInFiles(folders: readonly string[], texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le');
    return [Buffer.from(text), wide, Buffer.from(wide).swap16()].map((bytes) => ({ text, bytes }));
  });
  return folders.flatMap(filesIn).flatMap((file) => {
    const content = fs.readFileSync(file);
    return needles.filter(({ bytes }) => content.includes(bytes)).map(({ text }) => `${file}: ${text}`);
  });
}
