import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** While the data is being opened. */
export function Starting() {
  const { common } = useWords();
  return <EmptyState title={common.appName} text={common.starting} />;
}

/** The data could not be opened: what is safe and what to do. */
export function StartFailed({ why }: { why: string }) {
  const { common } = useWords();
  return (
    <EmptyState title={common.startFailed} text={common.startFailedText}>
      <Button look="primary" onClick={() => location.reload()}>
        {common.reload}
      </Button>
      <p>{why}</p>
    </EmptyState>
  );
}
