import { X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { citiesLike, readNoteLine } from '../../../shared/domain/agenda/note-line.ts';
import { clock } from '../../../shared/domain/calendar/times.ts';
import type { AgendaItem, Day, Item, Note } from '../../../shared/domain/collections/index.ts';
import { NOTE_KINDS } from '../../../shared/domain/collections/notes.ts';
import { MAX_MINUTES } from '../../../shared/domain/collections/values.ts';
import { inJoiningOrder } from '../../../shared/domain/hub/cities.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { minutesOfDay } from '../../../shared/domain/today/local-now.ts';
import { useWords } from '../../i18n/language.tsx';
import { useLocalNow } from '../../parts/day-clock.ts';
import { useCityName } from '../../parts/use-city-name.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './agenda.module.css';

/** Longest beginning that is taken for a city's name while nothing but it is typed. */
const LONGEST_START = 12;

/** One line that is typed and entered with Enter: kind, city and time go with it. */
export function NoteEntry({
  item,
  day,
  topics,
  topic,
  onTopic,
}: {
  readonly item: Item;
  readonly day: Day | null;
  readonly topics: readonly AgendaItem[];
  readonly topic: AgendaItem | null;
  readonly onTopic: (id: string | null) => void;
}) {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const announce = useAnnounce();
  const nameOf = useCityName(plan);
  const now = useLocalNow(meetingOf(plan).zone);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useDraft(`note ${item.id}`);
  const [kind, setKind] = useState<Note['kind']>('remark');
  const [cityId, setCityId] = useState<string | null>(null);
  const cities = useMemo(
    () =>
      inJoiningOrder(plan, plan.rows.organisations.keys()).flatMap(
        (id) => plan.rows.organisations.get(id) ?? [],
      ),
    [plan],
  );
  const likely = cityId === null && text.length <= LONGEST_START ? citiesLike(text, cities).slice(0, 5) : [];
  const minute = day ? minutesOfDay(day, now) : null;
  const at = minute !== null && minute >= 0 && minute <= MAX_MINUTES ? minute : null;

  function enter(): void {
    const line = readNoteLine(text, cities);
    if (line.text === '') return;
    const isNoted = run('addNote', {
      text: line.text,
      kind: line.kind === 'remark' ? kind : line.kind,
      organisationId: line.organisationId ?? cityId,
      speaker: line.speaker,
      itemId: item.id,
      agendaId: topic?.id ?? null,
      dayId: at === null ? null : (day?.id ?? null),
      at,
    });
    if (!isNoted) return;
    announce(words.noted(line.text));
    setText('');
    setKind('remark');
    setCityId(null);
  }

  function pick(id: string): void {
    setCityId(id);
    setText('');
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const [first] = likely;
    if (event.key === 'Enter') enter();
    else if (event.key === 'Tab' && !event.shiftKey && first) pick(first.id);
    else if (event.key === 'Backspace' && text === '' && cityId !== null) setCityId(null);
    else if (event.altKey && /^[1-4]$/.test(event.key))
      setKind(NOTE_KINDS[Number(event.key) - 1] ?? 'remark');
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const all = [null, ...topics.map(({ id }) => id)];
      const next = all.indexOf(topic?.id ?? null) + (event.key === 'ArrowUp' ? -1 : 1);
      if (next >= 0 && next < all.length) onTopic(all[next] ?? null);
    } else return;
    event.preventDefault();
  }

  return (
    <div className={styles.entry}>
      <div className={styles.entryTop}>
        <Segmented
          label={words.noteKind}
          value={kind}
          onChange={(value) => {
            setKind(value);
            input.current?.focus();
          }}
          options={NOTE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Select
          className={styles.small}
          aria-label={words.noteFields.topic}
          value={topic?.id ?? ''}
          onChange={(id) => onTopic(id === '' ? null : id)}
          options={[
            { value: '', label: words.noTopic },
            ...topics.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <span className={styles.hint}>{at === null ? words.noStamp : words.stampNow(clock(at))}</span>
      </div>
      <div className={styles.entryLine}>
        {cityId !== null && (
          <span className={styles.chip}>
            {nameOf(cityId)}
            <Button
              look="quiet"
              small
              aria-label={words.clearCity(nameOf(cityId))}
              onClick={() => setCityId(null)}
            >
              <X size={12} aria-hidden />
            </Button>
          </span>
        )}
        <input
          ref={input}
          className={styles.input}
          aria-label={words.noteLine}
          placeholder={words.notePlaceholder}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="primary" onClick={enter}>
          {words.addNote}
        </Button>
      </div>
      <div className={styles.likely}>
        {likely.map(({ id }, n) => (
          <Button key={id} small look="quiet" tabIndex={-1} onClick={() => pick(id)}>
            {n === 0 && 'Tab '}
            {nameOf(id)}
          </Button>
        ))}
        {likely.length === 0 && <span className={styles.hint}>{words.noteHelp}</span>}
      </div>
    </div>
  );
}
