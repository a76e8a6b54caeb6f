import { useWords } from '../../i18n/language.tsx';
import { useMemoDialog } from '../../store/memo-dialog.ts';
import { useSession } from '../../store/session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MemoForm } from './memo-form.tsx';
import { PastMemos } from './past-memos.tsx';

/** 電話メモ, from anywhere: one line as it is said, what it seems to mean, Enter. */
export function MemoDialog() {
  const { memo: words } = useWords();
  const { isOpen, setOpen } = useMemoDialog();
  const plan = useSession((state) => state.plan);
  if (!plan) return null;
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={() => setOpen(false)} wide>
      <MemoForm onDone={() => setOpen(false)} />
      <PastMemos />
    </Dialog>
  );
}
