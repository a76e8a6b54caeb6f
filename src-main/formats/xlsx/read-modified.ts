import { xmlTokens } from './read-xml.ts';

/** The parts that say when a workbook was last saved: OPC core properties, OpenDocument's meta data. */
export const isModifiedPart = (name: string): boolean =>
  /^docProps\/core\.xml$/i.test(name) || name === 'meta.xml';

/** A year outside these is no year in which a workbook was saved, and no ISO instant of four digits. */
const FIRST = Date.UTC(1980, 0, 1);
const LAST = Date.UTC(9000, 0, 1);

/**
 * When the workbook was last saved, as an ISO instant: `dcterms:modified` (ECMA-376 part 2, core properties) or
 * `dc:date` (ODF 1.3 part 3: 4.3.2.9, which may lack a zone and is then this computer's). Undefined where it does
 * not say so in a way that can be read.
 */
export function modifiedOf(parts: ReadonlyMap<string, Buffer>): string | undefined {
  const [part, element] = parts.has('meta.xml')
    ? [parts.get('meta.xml'), 'date']
    : [[...parts].find(([name]) => /^docProps\/core\.xml$/i.test(name))?.[1], 'modified'];
  let inside = false;
  for (const { kind, name, body } of xmlTokens(part?.toString('utf8') ?? '')) {
    if (kind === 'text') {
      if (!inside) continue;
      const time = Date.parse(body.trim());
      return time > FIRST && time < LAST ? new Date(time).toISOString() : undefined;
    }
    inside = kind === 'open' && name === element;
  }
  return undefined;
}
