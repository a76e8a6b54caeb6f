import { ArrowDown, ArrowUp, Clock, Handshake, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import type { TimedPitch } from '../../../shared/domain/hub/stage.ts';
import { countdownText } from '../../../shared/domain/hub/stage-clock.ts';
import { useWords } from '../../i18n/language.tsx';
import { parseMinutes } from '../../parts/parse-minutes.ts';
import { useCityName } from '../../parts/use-city-name.ts';
import { useEdit } from '../../parts/use-edit.ts';
import { useStageClock } from '../../store/stage-clock.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import styles from './stage.module.css';

/** One pitch: what is known of it, its place in the order, how long it took. */
export function PitchRow({
  timed: { pitch, from },
  at,
  count,
  cities,
}: {
  readonly timed: TimedPitch;
  readonly at: number;
  readonly count: number;
  readonly cities: readonly string[];
}) {
  const { common, hub, stage: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const edit = useEdit();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const { clock: stageClock, goTo } = useStageClock();
  const [inviting, setInviting] = useState(false);
  const { id } = pitch;
  const name = words.nth(at + 1);
  const patch = (change: Partial<typeof pitch>): boolean => edit('pitches', id, change);
  const text = (field: 'title' | 'presenter' | 'equipment' | 'fileName') => (
    <td className={styles[field]}>
      <CommitInput
        aria-label={hub.of(name, words.columns[field])}
        value={pitch[field]}
        onCommit={(value) => patch({ [field]: value.trim() })}
      />
    </td>
  );
  const tool = (label: string, icon: ReactNode, act: () => void, disabled = false) => (
    <Button look="quiet" small aria-label={label} title={label} disabled={disabled} onClick={act}>
      {icon}
    </Button>
  );
  return (
    <tr data-current={stageClock.pitchId === id || undefined}>
      <th scope="row">{at + 1}</th>
      <td>{clock(from)}</td>
      <td className={styles.city}>
        <Select
          aria-label={hub.of(name, words.columns.city)}
          value={pitch.organisationId ?? ''}
          onChange={(city) => patch({ organisationId: city === '' ? null : city })}
          options={[
            { value: '', label: hub.noDay },
            ...cities.map((city) => ({ value: city, label: nameOf(city) })),
          ]}
        />
      </td>
      {text('title')}
      {text('presenter')}
      <td className={styles.minutes}>
        <CommitInput
          inputMode="numeric"
          aria-label={hub.of(name, words.columns.minutes)}
          value={String(pitch.minutes)}
          onCommit={(value) => {
            const minutes = parseMinutes(value);
            if (typeof minutes === 'number' && minutes >= 1 && minutes <= 600) return patch({ minutes });
            say(hub.badNumber(1, 600), 'error');
            return false;
          }}
        />
      </td>
      {text('equipment')}
      {text('fileName')}
      <td>
        <input
          type="checkbox"
          aria-label={hub.of(name, words.columns.received)}
          checked={pitch.fileReceived}
          onChange={(event) => patch({ fileReceived: event.target.checked })}
        />
      </td>
      <td>{pitch.tookSeconds === null ? '' : countdownText(pitch.tookSeconds)}</td>
      <td className={styles.tools}>
        {tool(
          words.up(at + 1),
          <ArrowUp size={15} aria-hidden />,
          () => run('movePitch', { id, to: at - 1 }),
          at === 0,
        )}
        {tool(
          words.down(at + 1),
          <ArrowDown size={15} aria-hidden />,
          () => run('movePitch', { id, to: at + 1 }),
          at === count - 1,
        )}
        {tool(words.toClock(at + 1), <Clock size={15} aria-hidden />, () => goTo(id))}
        {tool(
          words.invite(at + 1),
          <Handshake size={15} aria-hidden />,
          () => setInviting(true),
          pitch.organisationId === null,
        )}
        {tool(words.removePitch(at + 1), <Trash2 size={15} aria-hidden />, () => run('removePitch', { id }))}
        {inviting && pitch.organisationId !== null && (
          <InvitationDialog to={pitch.organisationId} cities={cities} onClose={() => setInviting(false)} />
        )}
      </td>
    </tr>
  );
}
