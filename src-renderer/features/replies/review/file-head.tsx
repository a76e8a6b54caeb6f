import { joiningRanks } from '../../../../shared/domain/attendees/joining-order.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import type { CityProposal } from '../../../../shared/intake/city-proposal.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useIntake } from '../../../store/intake.ts';
import { Mark } from '../../../ui/marks.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { Step } from '../../import/step.tsx';
import { whenText } from '../../import/when-text.ts';
import type { Incoming } from '../intake/use-incoming.ts';
import styles from './review.module.css';

export interface FileHeadProps {
  readonly plan: Plan;
  readonly city: Incoming;
  readonly proposal: CityProposal | null;
}

/** The file under review: how its city was told, which of several versions it is, whether it was there before. */
export function FileHead({ plan, city, proposal }: FileHeadProps) {
  const { replies: words, importing } = useWords();
  const language = useLanguage();
  const { choose, setCity } = useIntake();
  const { organisation, files } = city;
  const { chosen, versions } = files;
  const { read } = chosen;
  const told = read.city;
  const rival = plan.rows.organisations.get(told?.rivalId ?? '');
  const isOrderSure = versions[0]?.isSure !== false;
  const ids = [...new Set([...joiningRanks(plan).keys(), ...plan.rows.organisations.keys()])];
  const cities = ids.flatMap((id) => {
    const one = plan.rows.organisations.get(id);
    return one ? [{ value: id, label: nameOf(one, language) }] : [];
  });
  return (
    <Step n={1} title={importing.steps.file} beside={<b className={styles.name}>{chosen.name}</b>}>
      <div className={styles.facts}>
        {told && (
          <span>
            {words.review.from(words.basis[told.by])}
            {!told.isSure && (
              <>
                {' '}
                <Mark tone="caution">{words.guessed}</Mark>
              </>
            )}
          </span>
        )}
        <span className={styles.city}>
          {words.wrongCity}
          <Select
            className={styles.select}
            aria-label={words.wrongCity}
            options={cities}
            value={organisation.id}
            onChange={(id) => setCity(chosen.key, id)}
          />
        </span>
      </div>
      {rival && <Notice tone="caution">{words.rival(nameOf(rival, language))}</Notice>}
      {proposal?.before && (
        <Notice tone="caution">
          {importing.again(whenText(proposal.before.at, language), proposal.before.people)}
        </Notice>
      )}
      {proposal?.newer && (
        <Notice tone="caution">
          {importing.older(
            proposal.newer.fileName,
            whenText(proposal.newer.modified, language),
            whenText(chosen.modified ?? '', language),
          )}
        </Notice>
      )}
      {versions.length > 1 && (
        <fieldset className={styles.versions}>
          <legend>
            {isOrderSure || files.isByHand
              ? words.versions(versions.length)
              : words.versionsUnsure(versions.length)}
          </legend>
          {versions.map(({ file, why, mark }) => (
            <label key={file.key}>
              <input
                type="radio"
                name="version"
                checked={file === chosen}
                onChange={() => choose(organisation.id, file.key)}
              />
              <span>{file.name}</span>
              <small>
                {file.modified !== null && whenText(file.modified, language)}
                {why !== null && ` ${words.versionWhy[why](mark)}`}
              </small>
            </label>
          ))}
        </fieldset>
      )}
    </Step>
  );
}
