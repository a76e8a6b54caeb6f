import type { Purge } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Disposal } from './dispose-row.ts';
import { TAKEN_OUT } from './traces.ts';

/** A file that went out with people's data, as the record of outputs has it. */
export type HandedOut = Purge['files'][number];

/** Papers that say what takes place, or how many come, and not who; every other one may hold people. */
const IMPERSONAL: ReadonlySet<string> = new Set([
  'schedule',
  'programme',
  'itinerary',
  'change-list',
  'tally',
  'contents',
  'disposal-record',
  'handover',
]);

/** What went out and may hold people: it cannot be reached from here and has to be destroyed by hand. The latest first. */
export function handedOut(plan: Plan): HandedOut[] {
  return [...plan.rows.exportLog.values()]
    .filter(({ paper, sensitive }) => sensitive || !IMPERSONAL.has(paper))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ at, paper, format, edition, fileName, handedTo }) => ({
      at,
      paper,
      format,
      edition,
      fileName,
      handedTo,
    }));
}

/** The same for the record of the disposal, which names nobody. */
export function withoutNames(files: readonly HandedOut[], { traces, all, isOffice }: Disposal): HandedOut[] {
  return files.map((file) => {
    const handedTo = traces.takenOutOf(file.handedTo);
    return {
      ...file,
      fileName: traces.takenOutOf(file.fileName) || TAKEN_OUT,
      handedTo: all && !isOffice(handedTo) ? '' : handedTo,
    };
  });
}
