import { type KeyboardEvent, useState } from 'react';
import { proxyObstacles } from '../../../../shared/domain/attendees/join-obstacles.ts';
import type { Activity, Attendee } from '../../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { HintLines } from '../../../parts/join-hints.tsx';
import { deskDate } from '../../../store/desk-date.ts';
import { useToasts } from '../../../store/toast.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './list.module.css';

const EMPTY = { name: '', reading: '', jobTitle: '' };

/** 代理: who comes instead, for this activity or for all. Enter registers. */
export function ProxyForm({
  person,
  activity,
  onDone,
}: {
  person: Attendee;
  activity: Activity;
  onDone: () => void;
}) {
  const { common, activities: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const [proxy, setProxy] = useState(EMPTY);
  const [scope, setScope] = useState<'one' | 'all'>('all');
  const plan = usePlan();
  const language = useLanguage();
  const activityId = activity.id;
  const meant =
    scope === 'one'
      ? [activity]
      : [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const isReady = proxy.name.trim() !== '';

  function register(): void {
    if (!isReady) return;
    const given = {
      name: proxy.name.trim(),
      reading: proxy.reading.trim(),
      jobTitle: proxy.jobTitle.trim(),
    };
    const activityIds = scope === 'one' ? [activityId] : [];
    if (!run('makeProxy', { attendeeId: person.id, activityIds, person: given })) return;
    say(words.proxyMade(given.name));
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) register();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const labels = { name: words.proxyName, reading: words.proxyReading, jobTitle: words.proxyTitle };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields inside
    <div className={styles.proxy} onKeyDown={onKeyDown}>
      {(['name', 'reading', 'jobTitle'] as const).map((field) => (
        <input
          key={field}
          aria-label={labels[field]}
          placeholder={labels[field]}
          // biome-ignore lint/a11y/noAutofocus: it was opened to type into
          autoFocus={field === 'name'}
          autoComplete="off"
          value={proxy[field]}
          onChange={(event) => setProxy({ ...proxy, [field]: event.target.value })}
        />
      ))}
      <Select
        aria-label={words.proxyScope}
        value={scope}
        onChange={setScope}
        options={(['all', 'one'] as const).map((value) => ({ value, label: words.scopes[value] }))}
      />
      <Button look="primary" small disabled={!isReady} onClick={register}>
        {words.proxyDo}
      </Button>
      <Button look="quiet" small onClick={onDone}>
        {common.cancel}
      </Button>
      <p className={styles.hint}>{words.proxyHint}</p>
      {meant.map((one) => (
        <HintLines
          key={one.id}
          about={titleOf(one, language)}
          hints={proxyObstacles(plan, person, one, { alone: scope === 'one', today: deskDate() })}
        />
      ))}
    </div>
  );
}
