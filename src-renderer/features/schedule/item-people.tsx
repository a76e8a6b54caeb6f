import { useId } from 'react';
import { withNames } from '../../../shared/domain/attendees/person-name.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { PERSON_ROLES } from '../../../shared/domain/collections/item-people.ts';
import type { PersonInput } from '../../../shared/domain/commands/item-people.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { matchKey } from '../../../shared/text/match-key.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './item-panel.module.css';

/** Who does what in the item. A name that is one attendee's becomes that attendee; any other stays text. */
export function ItemPeople({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const listId = useId();
  const own = [...plan.rows.itemPeople.values()].filter((one) => one.itemId === item.id).sort(byOrder);
  const people: readonly PersonInput[] = withNames(plan, own);
  const set = (next: readonly PersonInput[]): boolean =>
    run('setItemPeople', { itemId: item.id, people: next });

  function person(role: PersonInput['role'], text: string): PersonInput {
    const key = matchKey(text);
    const twins = [...plan.rows.attendees.values()].filter((one) => matchKey(one.name) === key);
    // Two attendees of one name: which is meant is not guessed, the name stays text.
    return { role, text, attendeeId: twins.length === 1 ? (twins[0]?.id ?? null) : null };
  }

  const replace = (n: number, next: PersonInput): boolean =>
    set(people.map((one, at) => (at === n ? next : one)));
  const roles = PERSON_ROLES.map((value) => ({ value, label: words.roles[value] }));
  return (
    <Field label={words.fields.people}>
      {({ id, className }) => (
        <div className={styles.people}>
          {people.map((one, n) => (
            <div key={`${one.role}${one.attendeeId ?? one.text}`} className={styles.person}>
              <Select
                className={className}
                aria-label={words.role}
                value={one.role}
                options={roles}
                onChange={(role) => replace(n, { ...one, role })}
              />
              <CommitInput
                className={className}
                aria-label={words.person}
                list={listId}
                value={one.text}
                onCommit={(text) =>
                  text.trim() === ''
                    ? set(people.filter((_, at) => at !== n))
                    : replace(n, person(one.role, text))
                }
              />
            </div>
          ))}
          <CommitInput
            key={people.length}
            id={id}
            className={className}
            list={listId}
            placeholder={words.addPerson}
            value=""
            onCommit={(text) => text.trim() !== '' && set([...people, person('chair', text)])}
          />
          <datalist id={listId}>
            {[...plan.rows.attendees.values()].slice(0, 500).map((one) => (
              <option key={one.id} value={one.name} />
            ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}
