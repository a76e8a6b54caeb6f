const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/** Character data with its entities and character references resolved (XML 1.0, 4.1 and 4.6). */
export const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** One attribute's value by its full name, '' where it is missing. */
export function attribute(tag: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return decodeXml(value?.[1] ?? value?.[2] ?? '');
}

export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text';
  /** Element name without prefix; '' for text. */
  readonly name: string;
  /** The tag's attributes, or the character data as it stands. */
  readonly body: string;
}

const TOKEN =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|<!--[\s\S]*?-->|<[?!][^>]*>|([^<]+)/g;

/** Walks XML as a flat run of tokens. It never builds a tree and never reads a document type. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, slash, name, body = '', end, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', name: '', body: text };
    else if (name !== undefined) yield { kind: slash ? 'close' : end ? 'empty' : 'open', name, body };
  }
}
