/** What has an undo of its own for what is typed into it: a tick, a choice of one, a file or a slider has none. */
const TYPED_INTO = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [type="range"])';

/** The field that a key is typed into; null where it is typed into none. */
export const fieldTypedInto = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(TYPED_INTO) : null;
