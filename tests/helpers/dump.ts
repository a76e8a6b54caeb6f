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

/**
 * Where a text stands in files, as UTF-8 or UTF-16 of either byte order: `file: text`. A program at work may take a
 * file away between the listing and the reading; then all are looked at again.
 */
export function foundInFiles(folders: readonly string[], texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le');
    return [Buffer.from(text), wide, Buffer.from(wide).swap16()].map((bytes) => ({ text, bytes }));
  });
  for (;;) {
    const contents = folders.flatMap(filesIn).map((file) => ({ file, content: contentOf(file) }));
    if (contents.some(({ content }) => content === null)) continue;
    return contents.flatMap(({ file, content }) =>
      needles.filter(({ bytes }) => content?.includes(bytes)).map(({ text }) => `${file}: ${text}`),
    );
  }
}

/** null for a file that has gone. */
function contentOf(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
