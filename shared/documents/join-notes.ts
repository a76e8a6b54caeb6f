import { type HandOutNote, isCaution } from './before-handing-out.ts';
import type { DocumentPaper } from './papers.ts';
import type { Source } from './typed-in.ts';

/** What is to be mended before several papers go out together, said once, with the papers it is about. */
export interface NoteOfPapers {
  readonly note: HandOutNote;
  readonly papers: readonly DocumentPaper[];
}

/** The cautions of many papers, each once: what the papers name is brought together. What is only to be known is left out. */
export function joinNotes(
  notes: readonly { readonly paper: DocumentPaper; readonly note: HandOutNote }[],
): readonly NoteOfPapers[] {
  const joined = new Map<HandOutNote['code'], NoteOfPapers>();
  for (const { paper, note } of notes) {
    if (!isCaution(note)) continue;
    const known = joined.get(note.code);
    joined.set(note.code, {
      note: known ? bothOf(known.note, note) : note,
      papers: known ? union(known.papers, [paper]) : [paper],
    });
  }
  return [...joined.values()];
}

/** Two notes of one code as one. */
function bothOf(a: HandOutNote, b: HandOutNote): HandOutNote {
  if (a.code === 'readings' && b.code === 'readings')
    return {
      code: 'readings',
      names: union(a.names, b.names),
      attendeeIds: union(a.attendeeIds, b.attendeeIds),
    };
  if (a.code === 'private-use' && b.code === 'private-use')
    return {
      code: 'private-use',
      texts: union(a.texts, b.texts),
      sources: bothSources(a.sources, b.sources),
    };
  if (a.code === 'font' && b.code === 'font')
    return {
      code: 'font',
      characters: union(a.characters, b.characters),
      sources: bothSources(a.sources, b.sources),
    };
  if (a.code === 'addresses' && b.code === 'addresses')
    return { code: 'addresses', cities: union(a.cities, b.cities) };
  // What is said of the schedule is the same for all its papers.
  return a;
}

function bothSources(a: readonly Source[], b: readonly Source[]): Source[] {
  const sources = new Map(a.map(({ collection, ids }) => [collection, ids]));
  for (const { collection, ids } of b) sources.set(collection, union(sources.get(collection) ?? [], ids));
  return [...sources].map(([collection, ids]) => ({ collection, ids }));
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
