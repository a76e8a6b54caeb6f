import { useState } from 'react';
import { hubMeetingKey } from '../../../shared/domain/collections/hub-meetings.ts';
import { hubCityIds } from '../../../shared/domain/hub/cities.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Spot } from './grid.tsx';
import { HubField } from './hub-field.tsx';
import styles from './meeting-panel.module.css';

/** A meeting put into a free spot by hand; pairs that have one are not offered. */
export function AddMeeting({ spot, slotName }: { spot: Spot; slotName: (slot: number) => string }) {
  const { common, hub: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const run = useRun({
    ...common.refused,
    busy: ({ city }) => words.busy(String(city)),
    full: words.tableTaken,
  });
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const ids = hubCityIds(plan);
  const list = (own: string, other: string) => [
    { value: '', label: words.choose },
    ...ids
      .filter((id) => id === own || (id !== other && !plan.rows.hubMeetings.has(hubMeetingKey(id, other))))
      .map((id) => ({ value: id, label: nameOf(id) })),
  ];
  return (
    <div className={styles.record}>
      <HubField label={words.first}>
        <Select aria-label={words.first} value={first} onChange={setFirst} options={list(first, second)} />
      </HubField>
      <HubField label={words.second}>
        <Select aria-label={words.second} value={second} onChange={setSecond} options={list(second, first)} />
      </HubField>
      <Button
        disabled={first === '' || second === ''}
        aria-label={words.addAt(slotName(spot.row), words.table(spot.column + 1))}
        onClick={() =>
          run('placeHubMeeting', { aId: first, bId: second, slot: spot.row, table: spot.column })
        }
      >
        {words.addMeeting}
      </Button>
    </div>
  );
}
