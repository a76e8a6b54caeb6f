/** Values on the wire: JSON, with tags for what the structured clone algorithm keeps and JSON loses. */
export interface IpcCodec {
  encode(value: unknown): unknown;
  decode(value: unknown): unknown;
}

/**
 * Makes the codec. The page runs this function's very text, so it uses nothing from outside itself.
 * An object becomes `{ $: 'o', v }`, so no data can be taken for a tag.
 */
export function createIpcCodec(): IpcCodec {
  type Tagged = { $: string; v?: unknown; k?: string };
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const encode = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(encode);
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    // A Buffer crosses Electron's IPC as a plain Uint8Array.
    if (value instanceof Uint8Array) return { $: 'bytes', v: toBase64(value) };
    if (ArrayBuffer.isView(value))
      throw new Error(`the Electron double does not carry a ${value.constructor.name}`);
    if (value instanceof Date) return { $: 'date', v: String(value.getTime()) };
    if (value instanceof Map) return { $: 'map', v: [...value].map(encode) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(encode) };
    if (value instanceof Error) return { $: 'error', v: value.message, k: value.name };
    return {
      $: 'o',
      v: Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encode(entry)])),
    };
  };
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(decode);
    const { $: tag, v, k } = value as Tagged;
    switch (tag) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(v as string);
      case 'number':
        return Number(v);
      case 'buffer':
        return fromBase64(v as string).buffer;
      case 'bytes':
        return fromBase64(v as string);
      case 'date':
        return new Date(Number(v));
      case 'map':
        return new Map((v as unknown[]).map((entry) => decode(entry) as [unknown, unknown]));
      case 'set':
        return new Set((v as unknown[]).map(decode));
      case 'error':
        return Object.assign(new Error(v as string), { name: k ?? 'Error' });
      default:
        return Object.fromEntries(Object.entries(v as object).map(([key, entry]) => [key, decode(entry)]));
    }
  };
  return { encode, decode };
}
