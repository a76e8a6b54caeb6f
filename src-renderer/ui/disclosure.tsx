import { type ReactNode, useState } from 'react';

/**
 * What can be folded away. It unfolds by itself when something in it is needed, and then stays as the person leaves it:
 * it never folds under the hands of somebody who has just put that right.
 */
export function Disclosure({
  className,
  summary,
  isNeeded,
  children,
}: {
  readonly className?: string | undefined;
  readonly summary: string;
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isNeeded);
  const [wasNeeded, setWasNeeded] = useState(isNeeded);
  // While rendering, not in an effect: no picture with it folded comes before.
  if (isNeeded !== wasNeeded) {
    setWasNeeded(isNeeded);
    if (isNeeded) setOpen(true);
  }
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
