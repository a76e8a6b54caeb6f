import * as v from 'valibot';
import { collection } from './collection.ts';
import { dateSchema, idSchema, shortTextSchema, textSchema, unconfirmedSchema } from './values.ts';

/** The meeting itself: the one row with key `meeting`. */
export const MEETING_KEY = 'meeting';

export const meeting = collection({
  schema: v.strictObject({
    /** 第n回; null where a meeting is not numbered. */
    number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Japanese fiscal year (April to March); for the annual conference its calendar year. */
    fiscalYear: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200)),
    /** Organisation id of the host; '' while it is open. */
    hostId: v.string(),
    title: shortTextSchema,
    titleEn: shortTextSchema,
    /** The series of the record: the domestic meetings or the annual conference. */
    series: v.picklist(['uccn-jp', 'uccn']),
    /** Networks that meet, the first being the convener. */
    networks: v.array(idSchema),
    mode: v.picklist(['in-person', 'online', 'hybrid']),
    /** IANA zone of all its times. */
    zone: v.string(),
    /** 文化プログラム, one line each, as the record gives them. */
    programme: v.array(shortTextSchema),
    remarks: v.array(textSchema),
    /** 第n回合同会議. */
    jointNumber: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** 問合せ先: the office that organizes the meeting, as papers, forms and calendars name it; '' while it is open. */
    contactOffice: v.optional(shortTextSchema, ''),
    contactName: v.optional(shortTextSchema, ''),
    contactPhone: v.optional(shortTextSchema, ''),
    contactEmail: v.optional(shortTextSchema, ''),
    /** 領収書の発行者名 (〇〇実行委員会): who receives the fees; '' for the host city. */
    receiptIssuer: v.optional(shortTextSchema, ''),
    /** 個人情報の利用目的, as reply forms say it; '' for the sentence that is usual. */
    privacyPurpose: v.optional(textSchema, ''),
    /** 個人情報の取扱いの根拠: the law or ordinance under which it is held, as forms say it; '' while nobody has said. */
    legalBasis: v.optional(textSchema, ''),
    /** 個人情報の保存期限: the last day on which the people of this meeting may be kept and used; null while not decided. */
    retainUntil: v.optional(v.nullable(dateSchema), null),
    /** 差出人: who signs the letters, by office (旭川市長) and by name; '' for the head of the host city. */
    senderTitle: v.optional(shortTextSchema, ''),
    senderName: v.optional(shortTextSchema, ''),
    unconfirmed: unconfirmedSchema,
  }),
  key: () => MEETING_KEY,
  label: (row) => row.title,
  // The issuer of receipts often names the treasurer, and is never the next host's.
  personal: ['contactOffice', 'contactName', 'contactPhone', 'contactEmail', 'receiptIssuer', 'senderName'],
  handover: true,
});
