import * as v from 'valibot';
import { ACTIVITY_KINDS } from '../collections/activities.ts';
import { LABEL_SHEETS, type LabelSheet, labelSheetSchema } from './label-sheet.ts';

/** Which way a sign points; none for the door itself. */
export const ARROWS = ['none', 'left', 'up', 'right'] as const;
export type Arrow = (typeof ARROWS)[number];

/** The papers that are cut or peeled off sheets. */
export const SHEET_PAPERS = ['badges', 'place-cards', 'address-labels'] as const;
export type SheetPaper = (typeof SHEET_PAPERS)[number];

/** What can be chosen of labels, cards and signs; each has a default, so that older settings are read on. */
export const labelChoicesSchema = v.strictObject({
  /** The sheet, where it is not the usual one of the paper. */
  sheet: v.optional(v.nullable(labelSheetSchema), null),
  /** Lines to cut along. */
  cut: v.optional(v.boolean(), false),
  /** The QR code for the reception. */
  code: v.optional(v.boolean(), true),
  /** 様 behind names. */
  honorifics: v.optional(v.boolean(), true),
  /** Marks for those who come to activities of these kinds (懇親会, ツアー). */
  marks: v.optional(v.array(v.picklist(ACTIVITY_KINDS)), ['reception', 'side-tour']),
  /** Paper of signs. */
  size: v.optional(v.picklist(['A4', 'A3']), 'A4'),
  arrows: v.optional(v.array(v.picklist(ARROWS)), ['none', 'left', 'right']),
  /** Signs of one's own, one a line: 控室 / Waiting room. */
  signs: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
});
export type LabelChoices = v.InferOutput<typeof labelChoicesSchema>;

/** What holds where nobody has chosen. */
export const DEFAULT_LABEL_CHOICES: LabelChoices = v.parse(labelChoicesSchema, {});

const USUAL: Readonly<Record<SheetPaper, LabelSheet>> = {
  badges: LABEL_SHEETS['badge-10'],
  'place-cards': LABEL_SHEETS['place-8'],
  'address-labels': LABEL_SHEETS['label-12'],
};

/** The sheet a paper is printed on where none was chosen. */
export const usualSheet = (paper: SheetPaper): LabelSheet => USUAL[paper];
