interface Places {
  /** Selectors: what all lies in, one line of it, and what has the keyboard when no line is left. */
  readonly root: string;
  readonly line: string;
  readonly empty: string;
}

/**
 * For a press that may take away its own line: if the keyboard fell to the page itself, it goes to the
 * first button of the line that stands there then. Called before the change.
 */
export function focusNext(pressed: Element | null, { root, line, empty }: Places): void {
  const all = pressed?.closest(root);
  const own = pressed?.closest(line);
  if (!all || !own) return;
  const at = [...all.querySelectorAll(line)].indexOf(own);
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const lines = [...all.querySelectorAll(line)];
    const next = (lines[at] ?? lines.at(-1))?.querySelector<HTMLElement>('button');
    (next ?? all.querySelector<HTMLElement>(empty))?.focus();
  });
}
