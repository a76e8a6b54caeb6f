import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { Severity } from '../../../shared/domain/rules/finding.ts';
import type { ItemColour } from './item-colour.ts';
import type { Edge } from './use-drag.ts';

/** How a card looks, worked out of the whole plan. */
export interface CardLook {
  readonly colour: ItemColour;
  /** The gravest finding of the item and its sentence. */
  readonly finding: { readonly severity: Severity; readonly sentence: string } | null;
  /** Place, people and agenda, as far as they fit. */
  readonly details: readonly string[];
  /** Changed since the last release. */
  readonly changed: boolean;
  /** Of another network than the one that is looked at. */
  readonly faint: boolean;
}

export interface CardHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, id: string, edge: Edge) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, id: string) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>, id: string) => void;
}
