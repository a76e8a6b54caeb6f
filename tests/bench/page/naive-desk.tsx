import { useState } from 'react';
import type { Attendee, Organisation } from '../../../shared/domain/collections/index.ts';

/** What a desk would be without keys made beforehand: every field of every person, looked through at each keystroke. */
export function naiveHits(
  people: readonly Attendee[],
  organisations: ReadonlyMap<string, Organisation>,
  query: string,
): readonly Attendee[] {
  const text = query.normalize('NFKC').toLowerCase();
  if (text === '') return [];
  return people.filter((person) =>
    [...Object.values(person), organisations.get(person.organisationId ?? '')?.name].some((value) =>
      String(value ?? '')
        .normalize('NFKC')
        .toLowerCase()
        .includes(text),
    ),
  );
}

/** A field and the first eight it finds, nothing else on the page. */
export function NaiveDesk({
  people,
  organisations,
}: {
  people: readonly Attendee[];
  organisations: ReadonlyMap<string, Organisation>;
}) {
  const [text, setText] = useState('');
  return (
    <>
      <input
        role="combobox"
        aria-controls="hits"
        aria-expanded="true"
        onChange={(event) => setText(event.target.value)}
      />
      <div id="hits">
        {naiveHits(people, organisations, text)
          .slice(0, 8)
          .map(({ id, name }) => (
            <button key={id} type="button" role="option" aria-selected="false">
              {name}
            </button>
          ))}
      </div>
    </>
  );
}
