import fs from 'node:fs';
import path from 'node:path';

/** How much of a fault is tried: the short form of `npm test`, or what `npm run faults` asks for. */
export const scaled = (short: number, long: number): number => (process.env.FAULTS === 'long' ? long : short);

/**
 * Adds a line to the results of `npm run faults`.
 * @param lost how many acknowledged changes were lost, or damages not noticed; a test expects 0
 */
export function record(fault: string, tried: number, lost: number): void {
  const file = process.env.FAULTS_RESULTS;
  if (file === undefined) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.appendFileSync(file, `${JSON.stringify({ fault, tried, lost, at: new Date().toISOString() })}\n`);
}
