import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { RangeActions } from './use-range-actions.ts';

/** Asks about a paste that reaches beyond the last person; nothing has been pasted yet. */
export function PasteDialog({ offer, settle }: Pick<RangeActions, 'offer' | 'settle'>) {
  const { attendees: words, common } = useWords();
  if (!offer) return null;
  const fits = offer.edits.some(({ who }) => typeof who === 'string');
  return (
    <Dialog
      title={words.table.beyond(offer.beyond)}
      isOpen
      onClose={() => settle('drop')}
      foot={
        <>
          <Button onClick={() => settle('drop')}>{common.cancel}</Button>
          {fits && <Button onClick={() => settle('fit')}>{words.table.pasteFit}</Button>}
          <Button look="primary" autoFocus onClick={() => settle('add')}>
            {words.table.pasteAdd(offer.beyond)}
          </Button>
        </>
      }
    >
      <p>{words.table.beyondText}</p>
    </Dialog>
  );
}
