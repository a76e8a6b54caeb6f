import { rowsOf } from '../../../../shared/documents/batch.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { ACTIVITY_KINDS } from '../../../../shared/domain/collections/activities.ts';
import { ARROWS, type LabelChoices, SHEET_PAPERS } from '../../../../shared/domain/labels/label-choices.ts';
import { MOST_OFFSET, type PrinterOffset } from '../../../../shared/domain/labels/label-sheet.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { useWords } from '../../../i18n/language.tsx';
import { CommitTextArea } from '../../../ui/commit-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Check } from '../check.tsx';
import panel from '../options-panel.module.css';
import type { AskedCards } from '../use-papers.ts';
import styles from './card-options.module.css';
import { MillimetreField } from './number-field.tsx';
import { PeoplePicker } from './people-picker.tsx';
import { SheetOptions } from './sheet-options.tsx';

interface CardOptionsProps {
  readonly plan: Plan;
  readonly document: Document;
  readonly labels: LabelChoices;
  readonly onChoose: (change: Partial<LabelChoices>) => void;
  readonly asked: AskedCards;
  readonly onAsk: (change: Partial<AskedCards>) => void;
  readonly offset: PrinterOffset;
  readonly onOffset: (offset: PrinterOffset) => void;
}

const WHICH = ['all', 'changed', 'chosen'] as const;

/** What can be set of badges, labels and signs: whose, on which sheet, what stands on them, and the printer's offset. */
export function CardOptions(props: CardOptionsProps) {
  const { plan, document, labels, onChoose, asked, onAsk, offset, onOffset } = props;
  const { documents } = useWords();
  const { cards: words } = documents;
  const { id } = document;
  const sheetPaper = SHEET_PAPERS.find((paper) => paper === id);
  const isOfPeople = id !== 'signs' && id !== 'address-labels';
  const which = typeof asked.onlyCards === 'string' ? asked.onlyCards : 'chosen';
  return (
    <>
      {isOfPeople && (
        <div className={panel.group}>
          <span className={panel.label}>{words.which}</span>
          <Segmented
            label={words.which}
            value={which}
            options={WHICH.map((value) => ({ value, label: words.whichOptions[value] }))}
            onChange={(value) => onAsk({ onlyCards: value === 'chosen' ? [] : value })}
          />
          <p className={styles.hint} role="status">
            {words.count(rowsOf(document))}
            {which === 'changed' && words.changedHint}
          </p>
        </div>
      )}
      {typeof asked.onlyCards !== 'string' && (
        <PeoplePicker plan={plan} chosen={asked.onlyCards} onChange={(onlyCards) => onAsk({ onlyCards })} />
      )}
      {sheetPaper && (
        <SheetOptions paper={sheetPaper} labels={labels} onChoose={onChoose} asked={asked} onAsk={onAsk} />
      )}
      {id === 'signs' && <SignOptions labels={labels} onChoose={onChoose} />}
      {id !== 'signs' && (
        <fieldset className={panel.checks}>
          <legend className={panel.label}>{words.content}</legend>
          {id === 'badges' && (
            <>
              <Check label={words.code} isOn={labels.code} onChange={(code) => onChoose({ code })} />
              {ACTIVITY_KINDS.filter((kind) => kind !== 'meeting').map((kind) => (
                <Check
                  key={kind}
                  label={words.mark(words.kinds[kind])}
                  isOn={labels.marks.includes(kind)}
                  onChange={(isOn) =>
                    onChoose({
                      marks: ACTIVITY_KINDS.filter((one) =>
                        one === kind ? isOn : labels.marks.includes(one),
                      ),
                    })
                  }
                />
              ))}
            </>
          )}
          <Check
            label={id === 'address-labels' ? words.postHonorifics : words.honorifics}
            isOn={labels.honorifics}
            onChange={(honorifics) => onChoose({ honorifics })}
          />
          {sheetPaper && <Check label={words.cut} isOn={labels.cut} onChange={(cut) => onChoose({ cut })} />}
        </fieldset>
      )}
      <details className={panel.details}>
        <summary>{words.printer}</summary>
        <div className={panel.inside}>
          <div className={styles.pairs}>
            {(['x', 'y'] as const).map((side) => (
              <MillimetreField
                key={side}
                label={words.offset[side]}
                value={offset[side]}
                least={-MOST_OFFSET}
                most={MOST_OFFSET}
                onChange={(value) => onOffset({ ...offset, [side]: value })}
              />
            ))}
          </div>
          <p className={styles.hint}>{words.offsetHint}</p>
        </div>
      </details>
      <p className={styles.hint}>{words.actualSize}</p>
    </>
  );
}

function SignOptions({ labels, onChoose }: Pick<CardOptionsProps, 'labels' | 'onChoose'>) {
  const { documents } = useWords();
  const { cards: words } = documents;
  return (
    <>
      <div className={panel.group}>
        <span className={panel.label}>{words.size}</span>
        <Segmented
          label={words.size}
          value={labels.size}
          options={(['A4', 'A3'] as const).map((value) => ({ value, label: value }))}
          onChange={(size) => onChoose({ size })}
        />
      </div>
      <fieldset className={panel.checks}>
        <legend className={panel.label}>{words.arrows}</legend>
        {ARROWS.map((arrow) => (
          <Check
            key={arrow}
            label={words.arrow[arrow]}
            isOn={labels.arrows.includes(arrow)}
            onChange={(isOn) =>
              onChoose({
                arrows: ARROWS.filter((one) => (one === arrow ? isOn : labels.arrows.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <Field label={words.ownSigns} stacked hint={words.ownSignsHint}>
        {(props) => (
          <CommitTextArea
            {...props}
            className={styles.lines}
            value={labels.signs}
            maxLength={2000}
            onCommit={(signs) => {
              onChoose({ signs });
              return true;
            }}
          />
        )}
      </Field>
    </>
  );
}
