import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import { PAPERS, type Paper } from '../../store/paper-choices.ts';

/** The words a paper is found by: its name, and what is said of it. */
interface PaperWords {
  readonly paper: Readonly<Record<Paper, string>>;
  readonly about: Readonly<Record<Paper, string>>;
}

/** The papers whose name, or what is said of them, has all words of a search. */
export function findPapers(query: string, { paper, about }: PaperWords): readonly Paper[] {
  const words = searchWords(query);
  return PAPERS.filter((id) => matchesWords(searchKeyOf([paper[id], about[id]]), words));
}
