/**
 * Every character of many texts, each once, in no order that means anything. A list of thousands has a million of them:
 * code units are ticked off in an array, which takes a tenth of the time that a set of strings does.
 */
export function charactersOf(texts: readonly string[]): string[] {
  const units = new Uint8Array(0x1_0000);
  const astral = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0xd800 || unit > 0xdbff) {
        units[unit] = 1;
        continue;
      }
      const point = text.codePointAt(at) ?? unit;
      astral.add(String.fromCodePoint(point));
      if (point > 0xffff) at += 1;
    }
  }
  const found: string[] = [];
  for (let unit = 0; unit < units.length; unit += 1)
    if (units[unit] === 1) found.push(String.fromCharCode(unit));
  return [...found, ...astral];
}
