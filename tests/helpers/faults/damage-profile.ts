import fs from 'node:fs';
import path from 'node:path';
import { databaseFiles } from './profile.ts';

/** What is done to the files of a profile's database, each to one of them. */
export const DAMAGES = [
  'a byte flipped',
  'cut',
  'emptied',
  'a file gone',
  'overwritten with zeros',
  'what a bad cable writes',
  'another file in its place',
  'in use',
  'all files gone but one',
  'two files damaged',
] as const;
type Damage = (typeof DAMAGES)[number];

/**
 * Damages the database in a profile that no program has open.
 * @param pick which file and where; any number from 0
 * @returns what was done, in words for a failing test
 */
export function damage(folder: string, kind: Damage, pick: number): string {
  const files = databaseFiles(folder);
  const file = files[pick % files.length] ?? '';
  const other = files[(pick + 1) % files.length] ?? '';
  const bytes = fs.readFileSync(file);
  const at = Math.floor(pick / 7) % Math.max(1, bytes.byteLength);
  const words = `${kind}: ${path.basename(file)} at ${at} of ${bytes.byteLength}`;
  switch (kind) {
    case 'a byte flipped':
      fs.writeFileSync(file, flipped(bytes, at));
      return words;
    case 'cut':
      fs.writeFileSync(file, bytes.subarray(0, at));
      return words;
    case 'emptied':
      fs.writeFileSync(file, '');
      return words;
    case 'a file gone':
      fs.rmSync(file);
      return words;
    case 'overwritten with zeros':
      fs.writeFileSync(file, bytes.fill(0, at));
      return words;
    case 'what a bad cable writes':
      fs.writeFileSync(
        file,
        bytes.map((byte, n) => (n >= at && n < at + 512 ? (byte * 31 + n) % 256 : byte)),
      );
      return words;
    case 'another file in its place':
      fs.copyFileSync(other, file);
      return words;
    case 'in use': {
      // A folder in the place of the lock cannot be locked, as one that another program holds cannot.
      const lock = path.join(path.dirname(file), 'LOCK');
      fs.rmSync(lock, { force: true });
      fs.mkdirSync(path.join(lock, 'held'), { recursive: true });
      return kind;
    }
    case 'all files gone but one':
      for (const one of files) if (one !== file) fs.rmSync(one);
      return words;
    case 'two files damaged':
      fs.writeFileSync(file, bytes.subarray(0, at));
      fs.writeFileSync(other, flipped(fs.readFileSync(other), 3));
      return words;
  }
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.byteLength > 0) copy[at % copy.byteLength] = (copy[at % copy.byteLength] ?? 0) ^ 0x10;
  return copy;
}
