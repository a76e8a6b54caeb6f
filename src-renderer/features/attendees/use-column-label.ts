import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import type { Column } from './columns.ts';

/** What a column is called in the language in use. */
export function useColumnLabel(): (column: Pick<Column, 'cell'> | null) => string {
  const language = useLanguage();
  const { attendees: words } = useWords();
  return (column) => {
    if (!column) return '';
    const { cell } = column;
    switch (cell.kind) {
      case 'text':
        return words.columns[cell.field];
      case 'organisation':
      case 'kind':
      case 'mode':
      case 'honorific':
        return words.columns[cell.kind];
      case 'answer':
        return titleOf(cell.activity, language);
      case 'custom':
        return cell.field.name;
    }
  };
}
