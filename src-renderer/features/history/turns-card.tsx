import type { HostTurns } from '../../../shared/domain/history/host-turns.ts';
import { fieldName } from '../../../shared/domain/reference/networks.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { fieldColour } from '../../ui/field-colour.ts';
import type { CityState } from './city-states.ts';
import styles from './history.module.css';
import { useCityText } from './use-city-text.ts';
import { Wide } from './wide.tsx';

/** 開催の順番: who has been host, who has not, whose turn it is, and where that was not kept to. */
export function TurnsCard({
  turns: { next, outOfTurn },
  cities,
  chosen,
}: {
  readonly turns: HostTurns;
  readonly cities: readonly CityState[];
  readonly chosen: string | null;
}) {
  const language = useLanguage();
  const { history: words } = useWords();
  const text = useCityText();
  const called = (id: string): string => {
    const city = cities.find(({ member }) => member.id === id);
    return city ? text.name(city) : id;
  };
  return (
    <section className={styles.card} aria-label={words.turns}>
      <h2>{words.turns}</h2>
      {next === null ? (
        <p className={styles.hint}>{words.noMembers}</p>
      ) : (
        <>
          <p data-testid="next-host">
            <b>{words.next(next.number, called(next.member.id))}</b>
          </p>
          <p className={styles.hint}>{words.rule}</p>
          <ul className={styles.hint}>
            {outOfTurn.map(({ number, hostId, expectedId }) => (
              <li key={number}>{words.outOfTurn(number, called(hostId), called(expectedId))}</li>
            ))}
            {outOfTurn.length === 0 && <li>{words.inTurn}</li>}
          </ul>
          <Wide label={words.turns}>
            <table className={styles.table}>
              <ColumnHeads words={words.columns} />
              <tbody>
                {cities.map((city) => (
                  <tr key={city.member.id} data-chosen={city.member.id === chosen || undefined}>
                    <td className={styles.count}>{city.member.order}</td>
                    <th scope="row">
                      <i className={styles.dot} style={{ background: fieldColour(city.member.field) }} />
                      {text.name(city)}
                    </th>
                    <td className={styles.long}>{fieldName(city.member.field, language)}</td>
                    <td className={styles.long}>{text.meetings(city) || words.notYet}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        </>
      )}
    </section>
  );
}
