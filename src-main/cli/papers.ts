import { buildCalendar } from '../../shared/documents/builders/calendar.ts';
import { editionLabel } from '../../shared/documents/edition.ts';
import type { DocumentOptions } from '../../shared/documents/options.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS } from '../../shared/documents/papers.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { DOCUMENT_WRITERS } from '../formats/document-writers.ts';
import { writeIcs } from '../formats/ics/write-calendar.ts';

type Write = (plan: Plan, options: DocumentOptions) => Uint8Array | Promise<Uint8Array>;

/** What can be written, by the name of `--as`: overview-docx, schedule-xlsx, … and calendar-ics. */
export const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ...DOCUMENT_PAPER_IDS.flatMap((id) =>
    DOCUMENT_PAPERS[id].files.flatMap((ending): [string, Write][] => {
      if (ending === 'pdf') return [];
      const render = DOCUMENT_WRITERS[ending];
      const write: Write = (plan, options) => {
        const { build, of } = DOCUMENT_PAPERS[id];
        const edition = of === 'schedule' ? editionLabel(plan, options.language) : '';
        return render(build(plan, { ...options, edition }));
      };
      return [[`${id}-${ending}`, write]];
    }),
  ),
  ['calendar-ics', (plan, options) => writeIcs(buildCalendar(plan, options).calendar)],
]);
