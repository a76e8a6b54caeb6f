import { FolderDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import * as v from 'valibot';
import { type BatchLine, buildBatch } from '../../../shared/documents/batch.ts';
import { PAPER_FILES, type PaperFile } from '../../../shared/documents/formats.ts';
import { type DocumentPaper, PAPER_GROUPS, paperKind } from '../../../shared/documents/papers.ts';
import { paperName } from '../../../shared/documents/words.ts';
import { MOST_COPIES } from '../../../shared/domain/collections/paper-settings.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { groupOf, useChoices, useRememberedChoices } from '../../store/paper-choices.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './batch-view.module.css';
import { useBatch } from './use-batch.ts';
import { momentNow } from './use-papers.ts';

const formatsSchema = v.array(v.picklist(PAPER_FILES));
const FIRST_FORMATS: PaperFile[] = ['docx', 'pptx', 'xlsx', 'pdf'];

/** まとめて書き出す: which papers, as what, into one folder with a list of them. Each is made as it was last chosen. */
export function BatchView() {
  const { documents: words } = useWords();
  const plan = usePlan();
  const { language } = useChoices();
  const choicesOf = useRememberedChoices();
  const [formats, setFormats] = usePreference('documents.batch', formatsSchema, FIRST_FORMATS);
  const [left, setLeft] = useState<ReadonlySet<DocumentPaper>>(new Set());
  const [withCalendar, setWithCalendar] = useState(true);
  const [eachCity, setEachCity] = usePreference('documents.batch.eachCity', v.boolean(), false);
  const [copies, setCopies] = useState(0);
  const all = useMemo(
    () => buildBatch(plan, momentNow(language), { choicesOf, eachCity }),
    [plan, language, choicesOf, eachCity],
  );
  const { state, start, stop } = useBatch(plan, language);
  const say = useToasts((toasts) => toasts.say);
  const entries = all.entries.filter(
    ({ number }, at) => all.entries.findIndex((one) => one.number === number) === at,
  );
  const papers = entries.map(({ paper }) => paper).filter((paper) => !left.has(paper));
  const letters = entries.some(({ paper }) => paperKind(paper)?.apart);
  const files = all.entries.reduce(
    (sum, entry) =>
      left.has(entry.paper) ? sum : sum + entry.files.filter((file) => formats.includes(file)).length,
    0,
  );
  const toggle = (paper: DocumentPaper, isIn: boolean): void => {
    const next = new Set(left);
    if (isIn) next.delete(paper);
    else next.add(paper);
    setLeft(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable to be scrolled by keyboard
    <div className={styles.scroller} tabIndex={0}>
      <div className={styles.view}>
        <p className={styles.about}>{words.batch.about}</p>
        <fieldset className={styles.set} disabled={state.kind === 'running'}>
          <legend>{words.batch.formats}</legend>
          <div className={styles.line}>
            {PAPER_FILES.map((file) => (
              <label key={file} className={styles.check}>
                <input
                  type="checkbox"
                  checked={formats.includes(file)}
                  onChange={(event) =>
                    setFormats(
                      event.target.checked ? [...formats, file] : formats.filter((one) => one !== file),
                    )
                  }
                />
                {words.formats[file]}
              </label>
            ))}
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={withCalendar}
                onChange={(event) => setWithCalendar(event.target.checked)}
              />
              {words.formats.ics}
            </label>
          </div>
        </fieldset>
        <fieldset className={styles.set} disabled={state.kind === 'running'}>
          <legend>{words.batch.papers}</legend>
          <div className={styles.line}>
            <Button small onClick={() => setLeft(new Set())}>
              {words.batch.all}
            </Button>
            <Button small onClick={() => setLeft(new Set(all.entries.map(({ paper }) => paper)))}>
              {words.batch.none}
            </Button>
          </div>
          <div className={styles.groups}>
            {PAPER_GROUPS.map((group) => {
              const own = entries.filter(({ paper }) => groupOf(paper) === group);
              return own.length === 0 ? null : (
                <div key={group} className={styles.group}>
                  <h2>{words.groups[group]}</h2>
                  {own.map(({ paper, files: kinds }) => (
                    <label key={paper} className={styles.check}>
                      <input
                        type="checkbox"
                        checked={!left.has(paper)}
                        onChange={(event) => toggle(paper, event.target.checked)}
                      />
                      {words.paper[paper]}
                      {!kinds.some((file) => formats.includes(file)) && <small>{words.batch.noFormat}</small>}
                    </label>
                  ))}
                </div>
              );
            })}
          </div>
          <div className={styles.line}>
            {letters && (
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={eachCity}
                  onChange={(event) => setEachCity(event.target.checked)}
                />
                {words.batch.eachCity}
              </label>
            )}
            <Field label={words.batch.copies} stacked>
              {(props) => (
                <CommitInput
                  {...props}
                  className={styles.copies}
                  inputMode="numeric"
                  maxLength={4}
                  value={copies === 0 ? '' : String(copies)}
                  placeholder={words.noCopies}
                  onCommit={(text) => {
                    const next = text.trim() === '' ? 0 : Number(text.normalize('NFKC').trim());
                    const isFine = Number.isInteger(next) && next >= 0 && next <= MOST_COPIES;
                    if (isFine) setCopies(next);
                    else say(words.copiesWrong(MOST_COPIES), 'error');
                    return isFine;
                  }}
                />
              )}
            </Field>
          </div>
          {all.empty.length > 0 && (
            <p className={styles.about}>
              {words.batch.empty(all.empty.map((paper) => words.paper[paper]).join(words.batch.comma))}
            </p>
          )}
        </fieldset>
        {state.kind === 'running' ? (
          <div className={styles.line}>
            <progress aria-label={words.batch.progress} value={state.done} max={state.all} />
            <span role="status">{words.batch.doing(state.done, state.all, state.name)}</span>
            <Button onClick={stop}>{words.batch.stop}</Button>
          </div>
        ) : (
          <div className={styles.line}>
            <Button
              look="primary"
              disabled={files === 0 && !withCalendar}
              onClick={() => void start({ papers, formats, withCalendar, choicesOf, eachCity, copies })}
            >
              <FolderDown size={16} aria-hidden />
              {words.batch.start(files + Number(withCalendar))}
            </Button>
          </div>
        )}
        {state.kind === 'done' && <Outcome lines={state.lines} stopped={state.stopped} />}
      </div>
    </div>
  );
}

/** What came of it: how many files, and each that could not be written with the reason. */
function Outcome({ lines, stopped }: { readonly lines: readonly BatchLine[]; readonly stopped: boolean }) {
  const { documents: words } = useWords();
  const language = useLanguage();
  const failed = lines.filter((line) => line.failed !== null);
  return (
    <div className={styles.outcome} role="status">
      <p>{words.batch.written(lines.length - failed.length, stopped)}</p>
      {failed.length > 0 && (
        <>
          <p>{words.batch.failed(failed.length)}</p>
          <ul>
            {failed.map(({ paper, name, failed: why }) => (
              <li key={name}>
                <b>{paperName(paper, language)}</b>
                {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
