import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { parseCount } from './parse-count.ts';

/** 定員: a count, or nothing where there is no limit. */
export function CapacityInput({
  of,
  value,
  onCommit,
}: {
  /** What has the capacity, for the field's name. */
  readonly of: string;
  readonly value: number | null;
  readonly onCommit: (capacity: number | null) => boolean;
}) {
  const { meetings: words } = useWords();
  const say = useToasts((state) => state.say);
  return (
    <CommitInput
      aria-label={`${of} ${words.capacity}`}
      placeholder={words.capacity}
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
