import { buildCalendar } from '../../shared/documents/builders/calendar.ts';
import type { Document } from '../../shared/documents/document.ts';
import { editionLabel } from '../../shared/documents/edition.ts';
import type { DocumentOptions } from '../../shared/documents/options.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS } from '../../shared/documents/papers.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { writeCsv } from '../formats/csv/write-document.ts';
import { writeIcs } from '../formats/ics/write-calendar.ts';
import { writeXlsx } from '../formats/xlsx/write-document.ts';

/** How a Document becomes a file, by its ending. */
const RENDERERS = { xlsx: writeXlsx, csv: writeCsv } as const satisfies Readonly<
  Record<string, (document: Document) => Uint8Array | Promise<Uint8Array>>
>;

type Write = (plan: Plan, options: DocumentOptions) => Uint8Array | Promise<Uint8Array>;

/** What can be written, by the name of `--as`: schedule-xlsx, schedule-csv, … and calendar-ics. */
export const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ...DOCUMENT_PAPER_IDS.flatMap((id) =>
    Object.entries(RENDERERS).map(([ending, render]): [string, Write] => [
      `${id}-${ending}`,
      (plan, options) => {
        const { build, of } = DOCUMENT_PAPERS[id];
        const edition = of === 'schedule' ? editionLabel(plan, options.language) : '';
        return render(build(plan, { ...options, edition }));
      },
    ]),
  ),
  ['calendar-ics', (plan, options) => writeIcs(buildCalendar(plan, options).calendar)],
]);
