import { useWords } from '../../i18n/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NewMeetingForm } from './new-meeting-form.tsx';

/** Makes a new meeting, from scratch or from an earlier one. */
export function NewMeetingDialog({
  isOpen,
  from,
  onClose,
}: {
  isOpen: boolean;
  /** The meeting that it is made from at first; '' for none. */
  from: string;
  onClose: () => void;
}) {
  const { meetings: words } = useWords();
  return (
    <Dialog title={words.createTitle} isOpen={isOpen} onClose={onClose}>
      <NewMeetingForm from={from} onClose={onClose} />
    </Dialog>
  );
}
