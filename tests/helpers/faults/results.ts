import fs from 'node:fs';
import path from 'node:path';

/** How much of a fault is tried: the short form of `npm test`, or what `npm run faults` asks for. */
export const scaled = (short: number, long: number): number => (process.env.FAULTS === 'long' ? long : short);

/** One line of the results. */
interface Line {
  readonly fault: string;
  readonly tried: number;
  readonly lost: number;
  readonly part?: number | string;
}

/**
 * Adds a line to the results of `npm run faults`.
 * @param lost how many acknowledged changes were lost, or damages not noticed; a test expects 0
 * @param part what of a long run this is, so that it is not done twice: a seed, a slice
 */
export function record(fault: string, tried: number, lost: number, part?: number | string): void {
  const file = process.env.FAULTS_RESULTS;
  if (file === undefined) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const line = { fault, tried, lost, ...(part === undefined ? {} : { part }), at: new Date().toISOString() };
  fs.appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** Whether a part of a long run stands in the results already. */
export function done(fault: string, part: number | string): boolean {
  const file = process.env.FAULTS_RESULTS;
  if (file === undefined || !fs.existsSync(file)) return false;
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.some((line) => {
    const read = JSON.parse(line) as Line;
    return read.fault === fault && read.part === part;
  });
}
