/** A message between the preload's world and the page's. */
export type PeerMessage =
  | { readonly op: 'expose'; readonly name: string; readonly value: unknown }
  | { readonly op: 'open'; readonly url: string }
  | { readonly op: 'call'; readonly fn: number; readonly id: number; readonly args: unknown }
  | {
      readonly op: 'return';
      readonly id: number;
      readonly value?: unknown;
      readonly error?: string;
      readonly later?: true;
    };

export interface Peer {
  emit(message: PeerMessage): void;
  /** Replaces functions and errors by what can cross. */
  pack(value: unknown): unknown;
  unpack(value: unknown): unknown;
}

/**
 * One end of contextBridge. Each world has one; values cross by structured clone (a CustomEvent's
 * detail), functions as numbers that the other side calls. The page runs this function's very text,
 * so it uses nothing from outside itself.
 * @param key a secret of this load, so that the page cannot speak for the preload
 * @param onMessage what is neither call nor return
 */
export function createPeer(
  key: string,
  me: string,
  other: string,
  onMessage: (message: PeerMessage, peer: Peer) => void,
): Peer {
  type Return = Extract<PeerMessage, { op: 'return' }>;
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const pending = new Map<number, (message: Return) => void>();
  let last = 0;
  const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;
  const mapEntries = (value: object, change: (entry: unknown) => unknown) =>
    Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry)]));
  const emit = (detail: PeerMessage) => void window.dispatchEvent(new CustomEvent(key + other, { detail }));
  const messageOf = (error: unknown) => String((error as { message?: unknown } | null)?.message ?? error);

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') {
      last += 1;
      functions.set(last, value as (...args: unknown[]) => unknown);
      return { $function: last };
    }
    if (value instanceof Error) return { $error: value.message };
    if (Array.isArray(value)) return value.map(pack);
    return value && typeof value === 'object' && isPlain(value) ? mapEntries(value, pack) : value;
  };

  const callOther = (fn: number, args: unknown[]): unknown => {
    const packed = pack(args);
    // Throws for an element, a window, a promise: an event would arrive in the other world with nothing in it.
    structuredClone(packed);
    last += 1;
    const id = last;
    let answer: Return | undefined;
    pending.set(id, (message) => {
      answer = message;
    });
    emit({ op: 'call', fn, id, args: packed });
    pending.delete(id);
    if (!answer) throw new Error('contextBridge: the other world is gone');
    if (answer.later) {
      return new Promise((resolve, reject) => {
        pending.set(id, (message) => {
          pending.delete(id);
          if (message.error === undefined) resolve(unpack(message.value));
          else reject(new Error(message.error));
        });
      });
    }
    if (answer.error !== undefined) throw new Error(answer.error);
    return unpack(answer.value);
  };

  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$function' in value) {
      const fn = value.$function as number;
      return (...args: unknown[]) => callOther(fn, args);
    }
    if ('$error' in value) return new Error(String(value.$error));
    if (Array.isArray(value)) return value.map(unpack);
    return isPlain(value) ? mapEntries(value, unpack) : value;
  };

  const answerCall = ({ fn, id, args }: Extract<PeerMessage, { op: 'call' }>) => {
    const fail = (error: unknown) => emit({ op: 'return', id, error: messageOf(error) });
    try {
      const result = functions.get(fn)?.(...(unpack(args) as unknown[]));
      if (!(result instanceof Promise)) return emit({ op: 'return', id, value: pack(result) });
      emit({ op: 'return', id, later: true });
      result.then((value: unknown) => emit({ op: 'return', id, value: pack(value) })).catch(fail);
    } catch (error) {
      fail(error);
    }
  };

  const peer: Peer = { emit, pack, unpack };
  window.addEventListener(key + me, (event) => {
    const message = (event as CustomEvent<PeerMessage>).detail;
    if (message.op === 'call') answerCall(message);
    else if (message.op === 'return') pending.get(message.id)?.(message);
    else onMessage(message, peer);
  });
  return peer;
}
