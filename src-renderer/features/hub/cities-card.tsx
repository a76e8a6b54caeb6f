import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { hoursText, parseHours } from '../../../shared/domain/calendar/parse-hours.ts';
import type { HubCity } from '../../../shared/domain/collections/index.ts';
import { hubCityIds, inJoiningOrder } from '../../../shared/domain/hub/cities.ts';
import { wishesFrom } from '../../../shared/domain/hub/wishes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { parseMinutes } from '../../parts/parse-minutes.ts';
import { useCityName } from '../../parts/use-city-name.ts';
import { useEdit } from '../../parts/use-edit.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './hub.module.css';
import { memberIds } from './member-ids.ts';

/** 参加都市: what each offers and looks for, how many meetings it can hold at once, when it is away. */
export function CitiesCard() {
  const { common, hub: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const nameOf = useCityName(plan);
  const ids = hubCityIds(plan);
  const others = inJoiningOrder(
    plan,
    [...plan.rows.organisations.keys()].filter((id) => !plan.rows.hubCities.has(id)),
  );
  const members = memberIds(plan).filter((id) => !plan.rows.hubCities.has(id));
  return (
    <section className={styles.card} aria-label={words.cities}>
      <h2>{words.cities}</h2>
      <div className={styles.bar}>
        <span>{words.cityCount(ids.length, plan.rows.hubWishes.size)}</span>
        {others.length > 0 && (
          <div className={styles.field} data-wide>
            <Select
              aria-label={words.addCity}
              value=""
              onChange={(id) => id !== '' && run('addHubCities', { ids: [id] })}
              options={[
                { value: '', label: words.chooseCity },
                ...others.map((id) => ({ value: id, label: nameOf(id) })),
              ]}
            />
          </div>
        )}
        {members.length > 0 && (
          <Button small onClick={() => run('addHubCities', { ids: members })}>
            {words.addMembers(members.length)}
          </Button>
        )}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <ColumnHeads words={words.columns} actions />
          <tbody>
            {ids.map((id) => {
              const city = plan.rows.hubCities.get(id);
              return city && <CityRow key={id} city={city} name={nameOf(id)} />;
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CityRow({ city, name }: { city: HubCity; name: string }) {
  const { common, hub: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const edit = useEdit();
  const run = useRun({ ...common.refused, 'in-use': words.cannotRemove });
  const say = useToasts((state) => state.say);
  const id = city.organisationId;
  const { hubWishes } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows the wishes
  const partners = useMemo(() => wishesFrom(plan, id), [hubWishes, id]);
  const refuse = (text: string): false => {
    say(text, 'error');
    return false;
  };
  const text = (field: 'offer' | 'wish') => (
    <td className={styles.text}>
      <CommitTextArea
        rows={1}
        aria-label={words.of(name, words.columns[field])}
        value={city[field]}
        onCommit={(value) => edit('hubCities', id, { [field]: value.trim() })}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.number}>
        <CommitInput
          inputMode="numeric"
          aria-label={words.of(name, words.columns.desks)}
          value={String(city.desks)}
          onCommit={(value) => {
            const desks = parseMinutes(value);
            const isGood = typeof desks === 'number' && desks >= 1 && desks <= 50;
            return isGood ? edit('hubCities', id, { desks }) : refuse(words.badNumber(1, 50));
          }}
        />
      </td>
      <td className={styles.hours}>
        <CommitInput
          aria-label={words.of(name, words.columns.away)}
          placeholder={words.awayHint}
          value={hoursText(city.away, language)}
          onCommit={(value) => {
            const away = parseHours(value);
            return away ? edit('hubCities', id, { away }) : refuse(words.badHours);
          }}
        />
      </td>
      {text('offer')}
      {text('wish')}
      <td className={styles.text}>
        {partners.map(({ toId }) => nameOf(toId)).join(language === 'ja' ? '、' : ', ')}
      </td>
      <td>
        <Button
          look="quiet"
          small
          aria-label={words.removeCity(name)}
          title={words.removeCity(name)}
          onClick={() => run('removeHubCity', { id })}
        >
          <Trash2 size={15} aria-hidden />
        </Button>
      </td>
    </tr>
  );
}
