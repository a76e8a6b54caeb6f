import { rangeText } from '../../domain/calendar/times.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { dayText } from '../../domain/release/change-line.ts';
import {
  type ChangesSince,
  changedItemIds,
  changesSince,
  type ItemChangeKind,
} from '../../domain/release/compare.ts';
import { readRelease } from '../../domain/release/read-release.ts';
import type { Document } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';

/** How a builder marks what has changed since the last release. */
export interface ChangeMarks {
  /** For an item's rows: `{ ...marks.ofItem(item.id) }`. */
  readonly ofItem: (itemId: string) => { readonly changed?: true };
  /** For the section of a day whose date, hours or place have changed. */
  readonly ofDay: (dayId: string) => { readonly changed?: true };
  /** The finished paper: the legend added, or only the changed sections left where that was asked for. */
  readonly finish: (document: Document, about?: { readonly gone: boolean }) => Document;
}

const UNMARKED = {} as const;
const MARKED = { changed: true } as const;

/**
 * Marks for a paper of the schedule: none before the first release, or when they are switched off
 * (`options.marks`). An item of which nothing has changed but what this paper does not show is not
 * marked. `options.onlyChanged` leaves out every section in which nothing is marked.
 * @param unseen kinds of changes that the paper does not show
 */
export function changeMarks(
  plan: Plan,
  options: DocumentOptions,
  unseen: readonly ItemChangeKind[] = [],
): ChangeMarks {
  const list = changesSince(plan);
  const { marks = true, onlyChanged = false } = options;
  if (!list.release || !(marks || onlyChanged)) {
    return { ofItem: () => UNMARKED, ofDay: () => UNMARKED, finish: (document) => document };
  }
  const items = changedItemIds(plan);
  const days = new Set(list.others.flatMap(({ subject, key }) => (subject === 'days' ? [key] : [])));
  const edition = documentWords(options.language).edition(list.release.number);
  return {
    ofItem: (id) => (items.get(id)?.some((kind) => !unseen.includes(kind)) ? MARKED : UNMARKED),
    ofDay: (id) => (days.has(id) ? MARKED : UNMARKED),
    finish: (document, about) => {
      const cut = onlyChanged ? changedSections(document) : document;
      return withNotes(cut, [
        ...legend(cut, edition),
        ...(about?.gone ? goneItems(plan, list, edition, options) : []),
      ]);
    },
  };
}

const withNotes = (document: Document, notes: readonly string[]): Document =>
  notes.length === 0 ? document : { ...document, notes: [...notes, ...document.notes] };

/** The paper with only the sections in which something is marked; tables that are left empty go. */
function changedSections(document: Document): Document {
  return {
    ...document,
    blocks: document.blocks.flatMap((block): Document['blocks'] => {
      if (block.kind !== 'table') return [block];
      const sections = block.sections.filter(
        ({ changed, rows }) => changed || rows.some((row) => row.changed),
      );
      return sections.length === 0 ? [] : [{ ...block, sections }];
    }),
  };
}

function legend(document: Document, edition: string): string[] {
  const { changed: words } = documentWords(document.language);
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const marked = tables.some(({ sections }) =>
    sections.some(({ changed, rows }) => changed || rows.some((row) => row.changed)),
  );
  if (marked) return [words.legend(edition)];
  return tables.length === 0 ? [words.none(edition)] : [];
}

/** Who was given the last release looks in vain for these; they are named with the time they had. */
function goneItems(plan: Plan, list: ChangesSince, edition: string, { language }: DocumentOptions): string[] {
  const words = documentWords(language);
  const then = list.release ? readRelease(list.release) : plan;
  const gone = list.changes.flatMap(({ before, after }) => {
    const wasOn = before !== null && !before.cancelled && before.dayId !== null;
    const isOn = after !== null && !after.cancelled && after.dayId !== null;
    if (!wasOn || isOn) return [];
    const when = [dayText(then, before.dayId, language), rangeText(before.start, before.end, language)];
    return [before.title + words.changed.inBrackets(when.join(words.space))];
  });
  return gone.length === 0 ? [] : [words.changed.gone(edition, gone.join(words.comma))];
}
