import { newerImport } from '../../../shared/domain/attendees/newer-import.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import type { Mapping } from '../../../shared/reading/mapping.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { DropZone } from './drop-zone.tsx';
import styles from './file-step.module.css';
import { Step } from './step.tsx';
import type { ImportDraft } from './use-import.ts';
import { whenText } from './when-text.ts';

export interface FileStepProps {
  readonly plan: Plan;
  readonly file: TableFile;
  readonly draft: ImportDraft;
  readonly onFile: (file: File) => void;
}

/** Step 1, once a file is read: what it is, which sheet and heading row are used, whether it was there before. */
export function FileStep({ plan, file, draft, onFile }: FileStepProps) {
  const { importing: words } = useWords();
  const language = useLanguage();
  const before = [...plan.rows.imports.values()].findLast(({ sha256 }) => sha256 === file.sha256);
  const reading = draft.reading.ok ? draft.reading.value : null;
  const newer = newerImport(plan, { city: reading?.city?.id ?? null, modified: file.modified });
  const each = reading?.people.some(({ organisation }) => organisation !== null) ?? false;
  return (
    <Step
      n={1}
      title={words.steps.file}
      beside={
        <>
          <b className={styles.name}>{file.name}</b>
          <DropZone small onFile={onFile} />
        </>
      }
    >
      {before && <Notice tone="caution">{words.again(whenText(before.at, language), before.people)}</Notice>}
      {file.trace && !draft.returned && <Notice tone="caution">{words.notOurs}</Notice>}
      {newer && (
        <Notice tone="caution">
          {words.older(
            newer.fileName,
            whenText(newer.modified, language),
            whenText(file.modified ?? '', language),
          )}
        </Notice>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{words.facts.format}</dt>
          <dd>
            {file.format.toUpperCase()}
            {file.encoding && `・${words.encodings[file.encoding]}`}
          </dd>
        </div>
        {draft.returned && (
          <div>
            <dt>{words.facts.exported}</dt>
            <dd>{whenText(draft.returned.returned.record.at, language)}</dd>
          </div>
        )}
        {draft.mapping.ok && !draft.returned && (
          <Place file={file} mapping={draft.mapping.value} draft={draft} />
        )}
        <div>
          <dt>{words.facts.city}</dt>
          <dd>{reading?.city?.name ?? (each ? words.cityEach : words.noCity)}</dd>
        </div>
      </dl>
    </Step>
  );
}

/** How many rows from the top can be chosen as the heading. */
const HEADING_ROWS = 25;

function Place({ file, mapping, draft }: { file: TableFile; mapping: Mapping; draft: ImportDraft }) {
  const { importing: words } = useWords();
  const sheet = file.sheets[mapping.sheetIndex];
  const passedOver = draft.reading.ok ? draft.reading.value.passedOver : [];
  const heldPeople = new Set(passedOver.flatMap(({ at, why }) => (why === 'hidden-sheet' ? [at] : [])));
  const sheets = file.sheets
    .map(({ name, hidden }, index) => ({
      value: String(index),
      label: hidden ? words.hiddenSheet(name) : name,
      // Our own trace and sheets of lists for drop-downs are nothing to choose.
      isOffered: !hidden || index === mapping.sheetIndex || heldPeople.has(name),
    }))
    .filter(({ isOffered }) => isOffered);
  const rows = (sheet?.rows ?? []).slice(0, HEADING_ROWS).map((row, n) => ({
    value: String(n + 1),
    label: words.row(
      n + 1,
      shorten(
        row
          .map(({ text }) => text.trim())
          .filter(Boolean)
          .join('　'),
      ),
    ),
  }));
  return (
    <>
      {sheets.length > 1 && (
        <div>
          <dt>{words.facts.sheet}</dt>
          <dd>
            <Select
              className={styles.select}
              aria-label={words.facts.sheet}
              options={sheets}
              value={String(mapping.sheetIndex)}
              onChange={(index) => draft.setPlace(Number(index), null)}
            />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.facts.heading}</dt>
        <dd>
          {mapping.layout === 'form' ? (
            words.form
          ) : (
            <Select
              className={styles.select}
              aria-label={words.facts.heading}
              options={rows}
              value={String(mapping.headingRows.at(-1) ?? 1)}
              onChange={(row) => draft.setPlace(mapping.sheetIndex, Number(row))}
            />
          )}
        </dd>
      </div>
    </>
  );
}

const shorten = (text: string): string =>
  [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
