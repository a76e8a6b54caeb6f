import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { COLUMNS, tableRows } from '../../input/table-people.mjs';
import { install } from '../../page/table-harness.mjs';

/** What the peers' pages have in common: the rows, what a query must find, and the ends of the order. */

export const rows = tableRows(Number(new URLSearchParams(location.search).get('rows')));
export const labelOf = (/** @type {string} */ id) => id;

const texts = new WeakMap();
/** A row's text, made once. */
export function textOf(row) {
  let text = texts.get(row);
  if (text === undefined) {
    text = COLUMNS.map((id) => row[id])
      .join('\n')
      .toLowerCase();
    texts.set(row, text);
  }
  return text;
}

const readings = rows.map(({ reading }) => reading).sort();
const ends = [readings[0], readings.at(-1)];

/** Installs a peer: its component, and where its cells are. */
export function peer(Component, side) {
  install({
    mount: () => createRoot(document.getElementById('root')).render(h(Component)),
    expected: (query) => rows.filter((row) => textOf(row).includes(query)).length,
    expectedFirst: (direction) => (direction === 'asc' ? ends[0] : ends[1]),
    editing: () => document.activeElement?.matches('input:not(#q), textarea') ?? false,
    ...side,
  });
}
