import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { badgeOf } from '../../../shared/domain/attendees/badge-code.ts';
import { useWords } from '../../i18n/language.tsx';
import { ArrivalRow } from './arrival-row.tsx';
import { KanaPad } from './kana-pad.tsx';
import { PaperTicks } from './paper-ticks.tsx';
import styles from './reception.module.css';
import type { Desk } from './use-desk.ts';
import { WalkIn } from './walk-in.tsx';

/** The one field of the desk and those it finds. It has the keyboard from the start where `takesFocus` says so. */
export function DeskSearch({
  desk,
  input,
  takesFocus,
}: {
  desk: Desk;
  input: RefObject<HTMLInputElement | null>;
  takesFocus: () => boolean;
}) {
  const { reception: words } = useWords();
  const { hits, text, at, reception } = desk;
  const toSearch = (): void => input.current?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the desk opens
  useEffect(() => {
    if (takesFocus()) input.current?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[at];
    if (event.key === 'Enter' && hit) desk.take(hit);
    else if (event.key === 'ArrowDown') desk.move(1);
    else if (event.key === 'ArrowUp') desk.move(-1);
    else if (event.key === 'Escape') desk.type('');
    else return;
    event.preventDefault();
  }

  const isBadge = badgeOf(text) !== null;
  const nobody = text.trim() !== '' && hits.length === 0;
  const noRow = desk.rows !== '' && hits.length === 0;
  return (
    <section className={styles.search}>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={words.search}
        aria-expanded={hits.length > 0}
        aria-controls="arrivals"
        aria-activedescendant={hits[at] ? `arrival-${at}` : undefined}
        placeholder={words.search}
        autoComplete="off"
        value={text}
        onChange={(event) => desk.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.hint}>
        {hits.length === 0
          ? words.hint
          : desk.hasMore
            ? words.moreHits(hits.length)
            : words.hits(hits.length)}
      </p>
      <KanaPad rows={desk.rows} onRows={desk.tapRows} />
      <div id="arrivals" role="listbox" aria-label={words.search} className={styles.hits}>
        {hits.map((arrival, n) => (
          <ArrivalRow
            key={arrival.person.id}
            id={`arrival-${n}`}
            arrival={arrival}
            vehicle={
              desk.rollCall ? (desk.rollCall.vehicleOf.get(arrival.person.id)?.name ?? words.noSeat) : ''
            }
            chosen={n === at}
            onTake={() => {
              desk.take(arrival);
              toSearch();
            }}
          />
        ))}
      </div>
      {nobody && (
        <div className={styles.nobody}>
          <b>{isBadge ? words.unknownBadge : words.none(text.trim())}</b>
          {!isBadge && <p>{words.noneText}</p>}
        </div>
      )}
      {noRow && (
        <div className={styles.nobody}>
          <b>{words.none(words.padRows(desk.rows))}</b>
          <p>{words.noneText}</p>
        </div>
      )}
      {reception.entries.length === 0 && text === '' && (
        <div className={styles.nobody}>
          <b>{words.noPeople}</b>
          <p>{words.noPeopleText}</p>
        </div>
      )}
      {text === '' && desk.rows === '' && <PaperTicks desk={desk} onLeave={toSearch} />}
      {!isBadge && (
        <WalkIn key={nobody ? text : ''} name={nobody ? text.trim() : ''} desk={desk} onLeave={toSearch} />
      )}
    </section>
  );
}
