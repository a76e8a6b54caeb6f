import { longDate } from '../../domain/calendar/wareki.ts';
import type { Receipt } from '../../domain/collections/index.ts';
import { receiptAmount } from '../../domain/money/fees.ts';
import { validReceipts } from '../../domain/money/receipt-book.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentReceipt, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { paperHead, textColumn } from './head.ts';
import { countCell, countColumn } from './tally-tables.ts';

/**
 * 領収書: each receipt with its stub, then the register of all numbers given, void ones too. A number that no payment
 * points at any more (undone, another sum) is void and not printed again.
 */
export function buildReceipts(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const all = [...plan.rows.receipts.values()].sort((a, b) => a.number - b.number);
  const valid = validReceipts(plan);
  return {
    ...paperHead(plan, 'receipts', options),
    // Three receipts go on a sheet, the first one, too.
    subtitle: [],
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'portrait' },
    blocks:
      all.length === 0
        ? []
        : [
            ...valid.map((receipt) => receiptBlock(plan, receipt, options)),
            // The receipts are cut apart; the register is kept.
            {
              kind: 'heading' as const,
              text: words.tally.register,
              ...(valid.length > 0 ? { newPage: true } : {}),
            },
            registerTable(plan, all, new Set(valid.map(({ id }) => id)), options),
          ],
    notes: all.length === 0 ? [words.tally.noReceipts] : [],
  };
}

function receiptBlock(plan: Plan, receipt: Receipt, { language }: DocumentOptions): DocumentReceipt {
  const words = documentWords(language);
  const meeting = meetingOf(plan);
  const host = plan.rows.organisations.get(meeting.hostId);
  return {
    kind: 'receipt',
    number: words.tally.receiptNumber(receipt.number),
    title: words.tally.receipt,
    stubTitle: words.tally.stub,
    addressee: addresseeOf(receipt),
    amount: receiptAmount(receipt.amount),
    proviso: provisoOf(plan, receipt, language),
    received: words.tally.received,
    date: longDate(receipt.date, language),
    issuer: meeting.receiptIssuer || (host?.name ?? titleOf(meeting, language)),
  };
}

/** Never two honorifics. */
const addresseeOf = ({ addressee, honorific }: Receipt): string =>
  honorific === '' || addressee.endsWith(honorific) ? addressee : `${addressee} ${honorific}`;

const provisoOf = (plan: Plan, receipt: Receipt, language: DocumentOptions['language']): string =>
  documentWords(language).tally.provisoText(
    titleOf(meetingOf(plan), language),
    activitiesOf(plan, receipt, language),
  );

/** What was paid for, by the titles of the activities. */
function activitiesOf(plan: Plan, { activityIds }: Receipt, language: DocumentOptions['language']): string {
  const titles = activityIds.flatMap((id) => {
    const activity = plan.rows.activities.get(id);
    return activity ? [titleOf(activity, language)] : [];
  });
  return titles.join(documentWords(language).comma);
}

function registerTable(
  plan: Plan,
  receipts: readonly Receipt[],
  inUse: ReadonlySet<string | null>,
  { language }: DocumentOptions,
): DocumentTable {
  const words = documentWords(language);
  return {
    kind: 'table',
    caption: null,
    columns: [
      textColumn('number', words.columns.number, 6),
      textColumn('addressee', words.tally.addressee, 14),
      countColumn('amount', words.tally.amount + words.tally.yen, 8),
      textColumn('proviso', words.tally.proviso, 24),
      { ...textColumn('date', words.tally.date, 12), align: 'center' },
      textColumn('state', words.tally.receiptState, 5),
    ],
    sections: [
      {
        heading: null,
        rows: receipts.map((receipt) => ({
          cells: [
            { text: words.tally.receiptNumber(receipt.number) },
            { text: addresseeOf(receipt) },
            countCell(receipt.amount),
            { text: words.tally.feeFor(activitiesOf(plan, receipt, language)) },
            { text: longDate(receipt.date, language), value: receipt.date },
            { text: inUse.has(receipt.id) ? words.tally.valid : words.tally.void },
          ],
        })),
      },
    ],
  };
}
