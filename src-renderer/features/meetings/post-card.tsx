import type { ClipboardEvent } from 'react';
import { letterCities } from '../../../shared/documents/builders/notice.ts';
import { pastedAddresses } from '../../../shared/domain/addresses/pasted-addresses.ts';
import { POST_FIELDS, type PostField } from '../../../shared/domain/addresses/post-fields.ts';
import { joiningRanks } from '../../../shared/domain/attendees/joining-order.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { parseTsv } from '../../../shared/text/tsv.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import overview from './overview.module.css';
import styles from './post-card.module.css';

/** 送付先: where post to each city goes. A block copied in Excel is pasted into any field, as one change. */
export function PostCard() {
  const { meetings, common } = useWords();
  const words = meetings.post;
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const ranks = joiningRanks(plan);
  const cities = letterCities(plan).sort(
    (a, b) => (ranks.get(a.id) ?? ranks.size) - (ranks.get(b.id) ?? ranks.size),
  );
  if (cities.length === 0) return null;
  const known = cities.filter(({ address }) => address.trim() !== '').length;

  function onPaste(event: ClipboardEvent, organisationId: string, field: PostField): void {
    const cells = parseTsv(event.clipboardData.getData('text/plain'));
    // One cell is typed text; only a block is a table.
    if (cells.length === 1 && cells[0]?.length === 1) return;
    event.preventDefault();
    const shown = cities.map(({ id }) => id);
    const { edits, unknown } = pastedAddresses(plan, cells, shown, { organisationId, field });
    if (edits.length > 0 && !run('setAddresses', { addresses: edits })) return;
    say(words.pasted(edits.length, unknown), unknown.length > 0 ? 'error' : 'info');
  }

  return (
    <section className={`${overview.card} ${overview.wide}`} aria-labelledby="post-head">
      <h2 className={overview.head} id="post-head">
        {words.title}
        <span className={overview.quiet}>{words.known(known, cities.length)}</span>
      </h2>
      <p className={overview.hint}>{words.hint}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.city}</th>
              {POST_FIELDS.map((field) => (
                <th key={field} scope="col" data-field={field}>
                  {words.fields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cities.map((city) => (
              <tr key={city.id}>
                <th scope="row">{nameOf(city, language)}</th>
                {POST_FIELDS.map((field) => (
                  <td key={field}>
                    <CommitInput
                      aria-label={`${nameOf(city, language)} ${words.fields[field]}`}
                      value={city[field]}
                      maxLength={200}
                      onPaste={(event) => onPaste(event, city.id, field)}
                      onCommit={(text) =>
                        run('setAddresses', {
                          addresses: [{ organisationId: city.id, patch: { [field]: text } }],
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
