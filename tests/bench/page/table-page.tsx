import '../../../src-renderer/ui/tokens.css';
import '../../../src-renderer/ui/base.css';
import { createRoot } from 'react-dom/client';
import { gojuonKey } from '../../../shared/domain/attendees/gojuon.ts';
import { createPeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import { searchWords } from '../../../shared/text/search-key.ts';
import { AttendeesScreen } from '../../../src-renderer/features/attendees/attendees-screen.tsx';
import { LanguageProvider } from '../../../src-renderer/i18n/language.tsx';
import { useSession } from '../../../src-renderer/store/session.ts';
import { TableAlone } from './table-alone.tsx';
import { install } from './table-harness.mjs';
import { tablePlan } from './table-plan.ts';

/**
 * Our side of the bench of tables, one line a person as the peers have it: the whole attendees screen as it ships, or
 * (`&alone`) its table by itself.
 */
const asked = new URLSearchParams(location.search);
const plan = tablePlan(Number(asked.get('rows')));
localStorage.setItem(
  `tsudoi.attendees.columns.${plan.id}`,
  JSON.stringify({ all: { rows: 'one', order: [], hidden: [], widths: {} } }),
);
localStorage.setItem('tsudoi.attendees.sort', '"joining"');
localStorage.setItem('tsudoi.attendees.grouping', '"none"');
useSession.setState({ phase: 'ready', plan });

const people = [...plan.rows.attendees.values()];
const keys = people.map(({ reading }) => ({ reading, key: gojuonKey(reading) }));
const first = keys.reduce((a, b) => (b.key < a.key ? b : a)).reading;
const last = keys.reduce((a, b) => (b.key > a.key ? b : a)).reading;
const cell = (row: number, column: number): Element | null =>
  document.querySelector(`[role=row][aria-rowindex="${row + 2}"] [data-column="${column}"]`);

// Only for what must be found: the screen makes its own.
const index = createPeopleIndex(plan.rows);

install({
  mount: () => {
    const root = document.getElementById('root');
    if (!root) throw new Error('the page has no root');
    createRoot(root).render(
      <LanguageProvider language="ja">
        {asked.has('alone') ? <TableAlone /> : <AttendeesScreen />}
      </LanguageProvider>,
    );
  },
  first: () => cell(0, 0)?.textContent ?? '',
  count: () => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1,
  expected: (query) => {
    return people.filter(index.find(searchWords(query))).length;
  },
  // A press on the heading: up first, then down.
  sort: () => document.querySelector<HTMLElement>('[role=columnheader][aria-colindex="2"]')?.click(),
  expectedFirst: (direction) => (direction === 'asc' ? first : last),
  scroller: () => {
    const scroller = document.querySelector<HTMLElement>('[data-testid=attendee-scroller]');
    if (!scroller) throw new Error('there is no table');
    return scroller;
  },
  cell: (row) => cell(row, 3),
  editing: () => document.querySelector('textarea[data-grid-input]') === null,
});
