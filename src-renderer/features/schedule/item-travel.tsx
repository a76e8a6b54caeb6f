import { useState } from 'react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { TRANSPORTS, type Transport } from '../../../shared/domain/collections/values.ts';
import { useWords } from '../../i18n/language.tsx';
import { LONGEST_PART, parseMinutes } from '../../parts/parse-minutes.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { PlaceSelect } from './place-select.tsx';

/** How a leg is made and where it leads. */
export function ItemTravel({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const patch = (fields: Partial<Item>): boolean =>
    run('editRow', { collection: 'items', key: item.id, patch: fields });
  return (
    <>
      <Field label={words.fields.transport}>
        {(props) => (
          <Select<Transport | ''>
            {...props}
            value={item.transport ?? ''}
            onChange={(value) => patch({ transport: value === '' ? null : value })}
            options={[
              { value: '', label: words.unplaced },
              ...TRANSPORTS.map((value) => ({ value, label: words.transports[value] })),
            ]}
          />
        )}
      </Field>
      <Field label={words.fields.toPlace}>
        {(props) => (
          <PlaceSelect
            {...props}
            kind="stop"
            value={item.toPlaceId}
            onChange={(toPlaceId) => patch({ toPlaceId })}
          />
        )}
      </Field>
    </>
  );
}

/** Minutes kept free after an item. */
export function ItemBuffer({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const [isBad, setBad] = useState(false);

  function commit(text: string): boolean {
    const buffer = parseMinutes(text, LONGEST_PART);
    setBad(buffer === undefined);
    return (
      buffer !== undefined &&
      run('editRow', { collection: 'items', key: item.id, patch: { buffer: buffer ?? 0 } })
    );
  }

  return (
    <Field label={words.fields.buffer} problem={isBad ? words.badMinutes : undefined}>
      {(props) => (
        <CommitInput
          {...props}
          inputMode="numeric"
          placeholder="0"
          value={item.buffer === 0 ? '' : String(item.buffer)}
          onCommit={commit}
        />
      )}
    </Field>
  );
}
