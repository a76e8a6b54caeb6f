import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { joiningRanks } from '../../../../shared/domain/attendees/joining-order.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { type IntakeEntry, useIntake } from '../../../store/intake.ts';
import { Button } from '../../../ui/button.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './intake.module.css';
import { PasswordRetry } from './password-retry.tsx';
import type { IncomingFile } from './use-incoming.ts';

const NEEDS_PASSWORD: ReadonlySet<string> = new Set(['file-encrypted', 'wrong-password']);

export interface OtherFilesProps {
  readonly plan: Plan;
  readonly entries: readonly IntakeEntry[];
  readonly unknown: readonly IncomingFile[];
}

/** The folder's files that are no city's: without a city, not readable, or of no use here, each with the reason. */
export function OtherFiles({ plan, entries, unknown }: OtherFilesProps) {
  const { replies: words } = useWords();
  const language = useLanguage();
  const { retry, setCity } = useIntake();
  const failed = entries.flatMap(({ key, picked, status }) =>
    status.kind === 'failed' ? [{ key, name: picked.file.name, error: status.error }] : [],
  );
  const aside = entries.flatMap(({ key, picked, status }) =>
    status.kind === 'aside' ? [{ key, name: picked.file.name, ...status }] : [],
  );
  const members = [...joiningRanks(plan).keys()];
  const ids = [...new Set([...members, ...plan.rows.organisations.keys()])];
  const options = ids.flatMap((id) => {
    const organisation = plan.rows.organisations.get(id);
    return organisation ? [{ value: id, label: nameOf(organisation, language) }] : [];
  });
  return (
    <div className={styles.others}>
      {unknown.length > 0 && (
        <section aria-label={words.unknownCity}>
          <h2>{words.unknownCity}</h2>
          <ul>
            {unknown.map(({ key, name, read }) => (
              <li key={key} data-testid="unknown-city">
                <b>{name}</b>
                <span>
                  {read.understood.isMixed
                    ? words.mixed
                    : words.unknownHint(read.understood.reading.people.length)}
                </span>
                <Select
                  className={styles.select}
                  aria-label={words.cityOf(name)}
                  options={[{ value: '', label: words.chooseCity }, ...options]}
                  value=""
                  onChange={(id) => id !== '' && setCity(key, id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {failed.length > 0 && (
        <section aria-label={words.failedFiles}>
          <h2>{words.failedFiles}</h2>
          <ul>
            {failed.map(({ key, name, error }) => (
              <li key={key} data-testid="failed-file">
                <b>{name}</b>
                <span>
                  <Mark tone="error">{words.failed}</Mark> {errorSentence(error, language)}
                </span>
                {NEEDS_PASSWORD.has(error.code) ? (
                  <PasswordRetry name={name} onEnter={(password) => retry(key, password)} />
                ) : (
                  <Button small onClick={() => retry(key)}>
                    {words.retry}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {aside.length > 0 && (
        <details>
          <summary>{words.asideFiles(aside.length)}</summary>
          <ul>
            {aside.map(({ key, name, reason, of }) => (
              <li key={key} data-testid="aside-file">
                <b>{name}</b>
                <span>{of === undefined ? words.aside[reason] : words.sameFile(of)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
