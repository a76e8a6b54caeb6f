import { useWords } from '../i18n/language.tsx';
import { useToasts } from '../store/toast.ts';
import { CommitInput } from '../ui/commit-input.tsx';
import { parseCount } from './parse-count.ts';

/** A count, or nothing where there is none. */
export function CountInput({
  value,
  onCommit,
  ...rest
}: {
  readonly id?: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  readonly value: number | null;
  readonly onCommit: (count: number | null) => boolean;
}) {
  const { activities: words } = useWords();
  const say = useToasts((state) => state.say);
  return (
    <CommitInput
      {...rest}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onCommit={(text) => {
        const count = parseCount(text);
        if (count !== undefined) return onCommit(count);
        say(words.badCount, 'error');
        return false;
      }}
    />
  );
}
