import '../../../src-renderer/ui/tokens.css';
import '../../../src-renderer/ui/base.css';
import { createRoot } from 'react-dom/client';
import { findArrivals, receptionOf } from '../../../shared/domain/attendees/reception.ts';
import { ReceptionScreen } from '../../../src-renderer/features/reception/reception-screen.tsx';
import { LanguageProvider } from '../../../src-renderer/i18n/language.tsx';
import { useSession } from '../../../src-renderer/store/session.ts';
import { NaiveDesk, naiveHits } from './naive-desk.tsx';
import { painted } from './table-harness.mjs';
import { tablePlan } from './table-plan.ts';

/**
 * The bench of the reception desk: the whole screen as it ships, or (?side=naive) a bare field that looks through
 * every field. A keystroke counts from the character in the field until the people it must find are painted.
 */
const ask = new URLSearchParams(location.search);
const plan = tablePlan(Number(ask.get('rows')));
const isNaive = ask.get('side') === 'naive';
useSession.setState({ phase: 'ready', plan });

const { organisations } = plan.rows;
const people = [...plan.rows.attendees.values()];
const [activityId = ''] = plan.rows.activities.keys();
const reception = receptionOf(plan, activityId, null);
const hitsOf = (query: string): string[] =>
  isNaive
    ? naiveHits(people, organisations, query)
        .slice(0, 8)
        .map(({ name }) => name)
    : findArrivals(reception, query, 8).map(({ person }) => person.name);
const expected = new Map(['さ', 'さと', 'さとう'].map((query) => [query, hitsOf(query)]));

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  isNaive ? (
    <NaiveDesk people={people} organisations={organisations} />
  ) : (
    <LanguageProvider language="ja">
      <ReceptionScreen />
    </LanguageProvider>
  ),
);

const shown = (): string[] =>
  [...document.querySelectorAll('[role=option]')].map((option) =>
    (option.querySelector('b') ?? option).textContent.trim(),
  );

Object.assign(window, {
  receptionBench: {
    /** To be called before the character is entered; ms from there until its people are painted. */
    keystroke: async (query: string) => {
      const wanted = expected.get(query)?.join('|') ?? '';
      if (wanted === '') throw new Error(`nobody is found by ${query}`);
      const from = await new Promise<number>((resolve) =>
        addEventListener('input', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true }),
      );
      return (await painted(() => shown().join('|') === wanted)) - from;
    },
  },
});
