import type { CalendarDoubt } from '../../../shared/input/calendar-file.ts';
import type { ContentLine } from './read-lines.ts';
import { type ReadProperty, readProperty } from './read-property.ts';

export interface Component {
  /** In upper case: VEVENT. */
  readonly name: string;
  readonly line: number;
  readonly properties: ReadProperty[];
  readonly within: Component[];
}

/** Deeper nesting than any calendar has. */
const DEEPEST = 8;

/**
 * Content lines as components. A line that cannot be read is skipped and told, so is an END that is missing; ical.js
 * itself gives up a whole file at the first of them.
 */
export function readComponents(lines: readonly ContentLine[]): {
  readonly roots: readonly Component[];
  readonly doubts: readonly CalendarDoubt[];
} {
  const roots: Component[] = [];
  const doubts: CalendarDoubt[] = [];
  const open: Component[] = [];
  const doubt = (code: CalendarDoubt['code'], line: number, text: string): void => {
    doubts.push({ code, line, uid: null, text: text.slice(0, 200) });
  };
  for (const { number, text } of lines) {
    const edge = /^(BEGIN|END):([A-Za-z0-9-]{1,60})\s*$/i.exec(text);
    const name = edge?.[2]?.toUpperCase() ?? '';
    if (edge?.[1]?.toUpperCase() === 'BEGIN') {
      if (open.length >= DEEPEST) {
        doubt('bad-line', number, text);
        continue;
      }
      const component: Component = { name, line: number, properties: [], within: [] };
      (open.at(-1)?.within ?? roots).push(component);
      open.push(component);
    } else if (edge) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at === -1) doubt('bad-line', number, text);
      else {
        for (const left of open.slice(at + 1)) doubt('not-closed', left.line, left.name);
        open.length = at;
      }
    } else {
      const property = open.length === 0 ? null : readProperty(text, number);
      if (property) open.at(-1)?.properties.push(property);
      else doubt('bad-line', number, text);
    }
  }
  for (const left of open) doubt('not-closed', left.line, left.name);
  return { roots, doubts };
}

/** The component's own property of a name (lower case), the first where there are several. */
export const propertyOf = (component: Component, name: string): ReadProperty | undefined =>
  component.properties.find((one) => one.name === name);
