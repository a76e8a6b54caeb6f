import type { LabelChoices, SheetPaper } from '../../../../shared/domain/labels/label-choices.ts';
import { usualSheet } from '../../../../shared/domain/labels/label-choices.ts';
import {
  LABEL_SHEET_IDS,
  LABEL_SHEETS,
  type LabelSheet,
  overhang,
  perSheet,
  sheetIdOf,
} from '../../../../shared/domain/labels/label-sheet.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import panel from '../options-panel.module.css';
import type { AskedCards } from '../use-papers.ts';
import styles from './card-options.module.css';
import { CountField, MillimetreField } from './number-field.tsx';
import { millimetres } from './tenths.ts';

const A4 = { width: 2100, height: 2970 } as const;
const MEASURES: readonly {
  readonly field: Exclude<keyof LabelSheet, 'columns' | 'rows'>;
  readonly least: number;
  readonly most: number;
}[] = [
  { field: 'width', least: 100, most: 2100 },
  { field: 'height', least: 100, most: 2970 },
  { field: 'left', least: 0, most: 2000 },
  { field: 'top', least: 0, most: 2000 },
  { field: 'gapX', least: 0, most: 500 },
  { field: 'gapY', least: 0, most: 500 },
];

/** The sheet of labels: a ready-made one, or measured by hand; and from which label on it is still whole. */
export function SheetOptions({
  paper,
  labels,
  onChoose,
  asked,
  onAsk,
}: {
  readonly paper: SheetPaper;
  readonly labels: LabelChoices;
  readonly onChoose: (change: Partial<LabelChoices>) => void;
  readonly asked: AskedCards;
  readonly onAsk: (change: Partial<AskedCards>) => void;
}) {
  const { documents } = useWords();
  const { cards: words } = documents;
  const sheet = labels.sheet ?? usualSheet(paper);
  const id = sheetIdOf(sheet);
  const over = overhang(sheet, A4);
  const choose = (change: Partial<LabelSheet>): void => onChoose({ sheet: { ...sheet, ...change } });
  return (
    <>
      <Field label={words.sheet} stacked hint={words.sheetHint}>
        {(props) => (
          <Select
            {...props}
            value={id ?? 'own'}
            options={[
              ...LABEL_SHEET_IDS.map((value) => ({ value: value as string, label: words.sheets[value] })),
              ...(id === null ? [{ value: 'own', label: words.ownSheet }] : []),
            ]}
            onChange={(next) => {
              const ready = LABEL_SHEET_IDS.find((one) => one === next);
              if (ready) onChoose({ sheet: LABEL_SHEETS[ready] });
            }}
          />
        )}
      </Field>
      <Disclosure className={panel.details} summary={words.measures} isNeeded={over.x > 0 || over.y > 0}>
        <div className={`${panel.inside} ${styles.pairs}`}>
          {(['columns', 'rows'] as const).map((field) => (
            <CountField
              key={field}
              label={words.measure[field]}
              value={sheet[field]}
              least={1}
              most={20}
              onChange={(value) => choose({ [field]: value })}
            />
          ))}
          {MEASURES.map(({ field, least, most }) => (
            <MillimetreField
              key={field}
              label={words.measure[field]}
              value={sheet[field]}
              least={least}
              most={most}
              onChange={(value) => choose({ [field]: value })}
            />
          ))}
        </div>
      </Disclosure>
      {(over.x > 0 || over.y > 0) && (
        <Notice tone="error">{words.overhang(millimetres(over.x), millimetres(over.y))}</Notice>
      )}
      <CountField
        label={words.firstLabel(perSheet(sheet))}
        value={Math.min(asked.firstLabel, perSheet(sheet))}
        least={1}
        most={perSheet(sheet)}
        onChange={(firstLabel) => onAsk({ firstLabel })}
      />
    </>
  );
}
