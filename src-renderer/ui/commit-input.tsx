import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react';

interface CommitProps {
  readonly value: string;
  /** Called once when the edit ends with a new text; returning false means it was refused and the field keeps it. */
  readonly onCommit: (value: string) => boolean;
  /** Called when Escape takes the edit back. */
  readonly onTakeBack?: () => void;
}

/**
 * A text field that hands its value over when the edit ends: Enter (never the Enter that ends an IME
 * conversion), Tab or leaving; Escape takes the edit back.
 */
export function CommitInput({
  value,
  onCommit,
  onTakeBack,
  ...rest
}: CommitProps & Omit<ComponentProps<'input'>, 'onChange' | 'value'>) {
  const edit = useCommit(value, onCommit, onTakeBack);
  return (
    <input
      autoComplete="off"
      {...rest}
      value={edit.text}
      onChange={(e) => edit.setText(e.target.value)}
      onBlur={edit.commit}
      onKeyDown={edit.onKeyDown}
    />
  );
}

/** The same for several lines: Ctrl/⌘+Enter ends the edit, Enter breaks the line. */
export function CommitTextArea({
  value,
  onCommit,
  onTakeBack,
  ...rest
}: CommitProps & Omit<ComponentProps<'textarea'>, 'onChange' | 'value'>) {
  const edit = useCommit(value, onCommit, onTakeBack, true);
  return (
    <textarea
      autoComplete="off"
      {...rest}
      value={edit.text}
      onChange={(e) => edit.setText(e.target.value)}
      onBlur={edit.commit}
      onKeyDown={edit.onKeyDown}
    />
  );
}

function useCommit(
  value: string,
  onCommit: CommitProps['onCommit'],
  onTakeBack: CommitProps['onTakeBack'],
  lines = false,
) {
  const [text, setText] = useState(value);
  const cancelled = useRef(false);
  /** The text that was refused last: leaving the field does not offer it a second time. */
  const refused = useRef<string | null>(null);
  // Taken over while rendering, not in an effect: an effect that runs late would wipe out what was typed meanwhile.
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    setText(value);
  }

  function commit(): void {
    if (cancelled.current) {
      cancelled.current = false;
      return;
    }
    if (text === value || text === refused.current) return;
    const accepted = onCommit(text);
    refused.current = accepted ? null : text;
    // The value may be the same as before, written otherwise (10/14): show it as it is kept.
    if (accepted) setText(value);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape' && text !== value) {
      // The edit is what Escape closes here, not the panel around it.
      event.stopPropagation();
      cancelled.current = true;
      setText(value);
      onTakeBack?.();
      event.currentTarget.blur();
    }
  }

  return { text, setText, commit, onKeyDown };
}
