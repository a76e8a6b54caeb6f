import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { positionOf } from '../../../shared/domain/reference/map-of-japan.ts';
import { useWords } from '../../i18n/language.tsx';
import { fieldColour } from '../../ui/field-colour.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { CityState } from './city-states.ts';
import styles from './history.module.css';
import { placeLabels, textWidth } from './place-labels.ts';
import { projection } from './project.ts';
import { useCityText } from './use-city-text.ts';

const TEXT = 13;
const LINE = 19;
/** No wider: the map is an overview, not a poster. */
const WIDEST = 620;

/**
 * 開催都市の地図: told apart by shape and text, coloured by field. One stop of the Tab key; arrow keys go from city to
 * city in 加盟順.
 */
export function JapanMap({
  cities,
  chosen,
  onChoose,
}: {
  readonly cities: readonly CityState[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}) {
  const { history: words } = useWords();
  const text = useCityText();
  const { ref, width } = useWidth();
  const [pointed, setPointed] = useState<string | null>(null);
  const group = useRef<SVGSVGElement>(null);
  const onMap = cities.filter(({ member }) => positionOf(member.id) !== null);
  const offMap = cities.filter(({ member, state }) => positionOf(member.id) === null && state !== 'none');
  const labelOf = (city: CityState): string =>
    words.cityNumbers(text.name(city), words.numbers(city.meetings.map(({ number }) => number)));
  const labels = onMap.map(labelOf).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `labels` says all that the layout hangs on of the cities
  const layout = useMemo(() => {
    if (width === null || width < 120) return null;
    const map = projection(Math.min(width, WIDEST));
    const places = onMap.flatMap((city) => {
      const at = positionOf(city.member.id);
      if (!at) return [];
      const label = labelOf(city);
      return [
        { city, label, id: city.member.id, ...map.at(at), width: textWidth(label, TEXT) + 6, height: LINE },
      ];
    });
    const placed = new Map(placeLabels(places, map).map((one) => [one.id, one]));
    return { map, places, placed };
  }, [width, labels]);
  const shown = cities.find(({ member }) => member.id === (pointed ?? chosen));
  const current = onMap.some(({ member }) => member.id === chosen) ? chosen : (onMap[0]?.member.id ?? null);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') onChoose(null);
    if (step === undefined) return;
    event.preventDefault();
    const focused = event.target instanceof Element ? event.target.getAttribute('data-city') : null;
    const at = onMap.findIndex(({ member }) => member.id === (focused ?? current));
    const next = onMap[(at + step + onMap.length) % onMap.length];
    if (!next) return;
    onChoose(next.member.id);
    group.current?.querySelector<SVGElement>(`[data-city="${CSS.escape(next.member.id)}"]`)?.focus();
  }

  return (
    <section className={styles.card} aria-label={words.map}>
      <h2>{words.map}</h2>
      <div ref={ref} className={styles.map}>
        {layout && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing with places in it
          <svg
            ref={group}
            width={layout.map.width}
            height={layout.map.height}
            role="group"
            aria-label={words.map}
            onKeyDown={onKeyDown}
          >
            <path d={layout.map.land} className={styles.land} />
            <path d={`M0 ${layout.map.inset.height}H${layout.map.inset.width}V0`} className={styles.inset} />
            <text x={6} y={16} className={styles.insetText}>
              {words.okinawa}
            </text>
            {layout.places.map(({ city, id, x, y, label }) => {
              const at = layout.placed.get(id);
              return (
                // biome-ignore lint/a11y/useSemanticElements: a place of a drawing; a button cannot stand in an SVG
                <g
                  key={id}
                  role="button"
                  tabIndex={id === current ? 0 : -1}
                  data-city={id}
                  data-state={city.state}
                  aria-label={text.whole(city, label)}
                  aria-pressed={id === chosen}
                  className={styles.city}
                  onClick={() => onChoose(id === chosen ? null : id)}
                  onFocus={() => setPointed(id)}
                  onBlur={() => setPointed(null)}
                  onPointerEnter={() => setPointed(id)}
                  onPointerLeave={() => setPointed(null)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    onChoose(id === chosen ? null : id);
                  }}
                >
                  {at?.leader && (
                    <line
                      x1={at.leader.from.x}
                      y1={at.leader.from.y}
                      x2={at.leader.to.x}
                      y2={at.leader.to.y}
                      className={styles.leader}
                    />
                  )}
                  <Place x={x} y={y} state={city.state} colour={fieldColour(city.member.field)} />
                  {at && (
                    <>
                      <rect
                        x={at.x}
                        y={at.y}
                        width={textWidth(label, TEXT) + 6}
                        height={LINE}
                        rx={4}
                        className={styles.plate}
                      />
                      <text x={at.x + 3} y={at.y + 14} className={styles.name}>
                        {label}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <p className={styles.said} aria-live="polite" data-testid="map-said">
        {shown ? text.whole(shown) : words.mapHint}
      </p>
      <ul className={styles.legend}>
        {(['held', 'planned', 'none'] as const).map((state) => (
          <li key={state}>
            <svg width={18} height={18} aria-hidden>
              <Place x={9} y={9} state={state} colour="var(--ink-2)" />
            </svg>
            {words.legend[state]}
          </li>
        ))}
      </ul>
      {offMap.length > 0 && (
        <p className={styles.hint}>{words.offMap(offMap.map(labelOf).join(words.separator))}</p>
      )}
    </section>
  );
}

/** A filled circle: has been host; a ring: will be; a square: not yet. */
function Place({
  x,
  y,
  state,
  colour,
}: {
  readonly x: number;
  readonly y: number;
  readonly state: CityState['state'];
  readonly colour: string;
}) {
  if (state === 'held') return <circle cx={x} cy={y} r={5} fill={colour} stroke="var(--paper)" />;
  if (state === 'planned')
    return <circle cx={x} cy={y} r={4.5} fill="var(--paper)" stroke={colour} strokeWidth={2.5} />;
  return (
    <rect x={x - 4} y={y - 4} width={8} height={8} fill="var(--paper)" stroke={colour} strokeWidth={2} />
  );
}
