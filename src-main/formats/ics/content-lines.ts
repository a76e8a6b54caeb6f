import ICAL from 'ical.js';

/** A property in jCal (RFC 7265 3.4): its name, parameters, type of value, and values. */
export type Property = [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: (string | number | readonly number[])[],
];

/** Octets of a content line without its line break (RFC 5545 3.1). */
const LONGEST = 75;

/**
 * A component as content lines, each with its CRLF. ical.js writes and escapes the properties; its objects
 * around them and its folding take longer than that itself.
 * @param within components inside, as content lines
 */
export function componentLines(name: string, properties: readonly Property[], within = ''): string {
  let lines = `BEGIN:${name}\r\n`;
  for (const property of properties) lines += propertyLine(property);
  return `${lines}${within}END:${name}\r\n`;
}

/** A property as one content line, folded, with its CRLF. */
function propertyLine(property: Property): string {
  return `${fold(ICAL.stringify.property(property, ICAL.design.icalendar, true))}\r\n`;
}

/** Breaks a line so that no piece is longer than 75 octets, between characters (RFC 5545 3.1). */
function fold(line: string): string {
  // No UTF-16 unit takes more than three octets.
  if (line.length * 3 <= LONGEST) return line;
  let folded = '';
  let begun = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at);
    const isPair = code >= 0xd800 && code < 0xdc00;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + size > LONGEST) {
      folded += `${line.slice(begun, at)}\r\n `;
      begun = at;
      // The space that begins the next piece.
      octets = 1;
    }
    octets += size;
    at += isPair ? 2 : 1;
  }
  return folded + line.slice(begun);
}
