/** An Electron event object: it can be prevented, and carries what the event is about. */
export type DoubleEvent<T extends object = object> = T & {
  defaultPrevented: boolean;
  preventDefault(): void;
};

/** Makes an event with the given facts. */
export function makeEvent<T extends object>(facts: T): DoubleEvent<T> {
  return {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
