import { Printer } from 'lucide-react';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { choosePaper, type Paper } from '../../store/paper-choices.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';

/** The way to a tally as a paper: printed, as Excel, CSV or PDF. */
export function ToPaper({ paper }: { readonly paper: Paper }) {
  const { documents, tally: words } = useWords();
  const language = useLanguage();
  const go = useView((state) => state.go);
  return (
    <Button
      onClick={() => {
        choosePaper(paper, language);
        go('documents');
      }}
    >
      <Printer size={16} aria-hidden />
      {words.toPaper(documents.paper[paper])}
    </Button>
  );
}
