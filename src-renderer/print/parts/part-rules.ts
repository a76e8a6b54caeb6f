import { copyPage } from '../copy-pages.ts';

/**
 * The page rules of a part of a paper: its pages are numbered on from the part before, out of all of the paper's; and
 * what only later pages of a paper say at the head (edition and marks) its first page says, too.
 * @param first number of its first page, within its copy
 * @param all pages of the paper
 * @param copy which numbered copy it begins with, from 0; null without copies
 * @param from pages before it, of all copies together
 */
export function partRules({
  first,
  all,
  copy,
  from,
}: {
  readonly first: number;
  readonly all: number;
  readonly copy: number | null;
  readonly from: number;
}): string {
  const total = copy === null ? `@page { @bottom-center { content: counter(page) " / ${all}"; } }` : '';
  if (from === 0) return total;
  return `${total}
@page :first {
  counter-set: ${copy === null ? 'page' : copyPage(copy)} ${first};
  @top-left { content: var(--page-marks, ""); }
}`;
}
