import { zipSync } from 'fflate';
import { distinctNames, type OutputFile } from '../files/output-file.ts';

/** Several files as one .zip. Workbooks are packed already, so nothing is pressed again. */
export function packed(files: readonly OutputFile[]): Uint8Array {
  return zipSync(Object.fromEntries(distinctNames(files).map(({ name, bytes }) => [name, bytes])), {
    level: 0,
  });
}
