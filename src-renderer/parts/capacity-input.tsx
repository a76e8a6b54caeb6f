import { useWords } from '../i18n/language.tsx';
import { CountInput } from './count-input.tsx';

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
  return (
    <CountInput
      aria-label={`${of} ${words.capacity}`}
      placeholder={words.capacity}
      value={value}
      onCommit={onCommit}
    />
  );
}
