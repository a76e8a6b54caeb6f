import { MAX_ARGUMENT_BYTES } from './limits.ts';

/** Deeper than any plan, paper or calendar. */
const MAX_DEPTH = 40;

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key leads to a prototype when somebody writes to it. */
export const isPrototypeKey = (key: string): boolean => PROTOTYPE_KEYS.has(key);

/**
 * Why a value may not cross the bridge, or null for plain data: what JSON can say, undefined, and
 * Uint8Arrays. Functions, promises, elements and every other object with a class, objects that hold
 * themselves, keys of a prototype, and what is larger than the largest file are refused.
 * @returns one word, and the path where it stands: 'function at change.rows.0'
 */
export function whyNotPlain(value: unknown): string | null {
  const walk = new Walk();
  return walk.visit(value) ? null : walk.why;
}

class Walk {
  why = '';
  private size = 0;
  private readonly path: (string | number)[] = [];
  private readonly above = new Set<object>();

  /** Whether all is well from here on; `why` says what is not. */
  visit(value: unknown): boolean {
    this.size += 8;
    if (typeof value === 'string') this.size += value.length;
    if (isBytes(value)) this.size += value.byteLength;
    if (this.size > MAX_ARGUMENT_BYTES) return this.refuse('too large');
    if (value === null || value === undefined || isBytes(value)) return true;
    if (typeof value !== 'object') return isScalar(value) || this.refuse(typeof value);
    if (this.above.has(value)) return this.refuse('a circle');
    if (this.path.length > MAX_DEPTH) return this.refuse('too deep');
    this.above.add(value);
    const isGood = Array.isArray(value) ? this.visitList(value) : this.visitObject(value);
    this.above.delete(value);
    return isGood;
  }

  private visitList(list: readonly unknown[]): boolean {
    return list.every((entry, index) => this.visitAt(index, entry));
  }

  private visitObject(value: object): boolean {
    const prototype: unknown = Object.getPrototypeOf(value);
    // Another world's Object.prototype (contextBridge, a frame) is not ours, but has no prototype of its own.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isPlain || Object.prototype.toString.call(value) !== '[object Object]') {
      return this.refuse('an object of a class');
    }
    if (Object.getOwnPropertySymbols(value).length > 0) return this.refuse('symbol');
    return Object.entries(value).every(([key, entry]) => {
      if (isPrototypeKey(key)) return this.refuse('a key of a prototype');
      this.size += key.length;
      return this.visitAt(key, entry);
    });
  }

  private visitAt(step: string | number, entry: unknown): boolean {
    this.path.push(step);
    const isGood = this.visit(entry);
    this.path.pop();
    return isGood;
  }

  private refuse(what: string): false {
    this.why = this.path.length === 0 ? what : `${what} at ${this.path.join('.').slice(0, 100)}`;
    return false;
  }
}

/** Also those of another world, whose Uint8Array is another one. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
