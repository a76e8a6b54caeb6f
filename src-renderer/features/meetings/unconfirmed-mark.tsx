import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/marks.tsx';

/** 要確認, with the one key that settles it. */
export function UnconfirmedMark({ onConfirm }: { onConfirm: () => void }) {
  const { common } = useWords();
  return (
    <div>
      <Mark tone="caution">{common.unconfirmed}</Mark>
      <div>
        <Button look="link" small onClick={onConfirm}>
          {common.confirm}
        </Button>
      </div>
    </div>
  );
}
