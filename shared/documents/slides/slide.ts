import type { DocumentColumn, DocumentCover } from '../document.ts';

/**
 * A Document as slides, still without a format: what stands on which, in points. A slide is 960 × 540 points, which is
 * the 16:9 of PowerPoint (13⅓ × 7½ inches).
 */
export const SLIDE = { width: 960, height: 540, margin: 48, bodyTop: 104, bodyBottom: 492 } as const;
/** What a slide has room for below its title, in points. */
export const BODY_WIDTH = SLIDE.width - 2 * SLIDE.margin;
export const BODY_HEIGHT = SLIDE.bodyBottom - SLIDE.bodyTop;

export type SlideLook = 'body' | 'line' | 'subheading' | 'hint';

/** One paragraph; its line breaks stand as they are. */
export interface SlideParagraph {
  readonly kind: 'paragraph';
  readonly look: SlideLook;
  readonly text: string;
  /** Size of its type, and the room above and below it that `height` holds, in points. */
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly height: number;
}

export interface SlideRow {
  readonly kind: 'row';
  /** `section`: one cell over the whole width. */
  readonly look: 'head' | 'section' | 'body';
  readonly cells: readonly string[];
  readonly strong: boolean;
  readonly height: number;
}

/** The columns of a table as wide as they are drawn. */
export interface SlideGrid {
  /** `facts` has neither lines nor a heading row; its first column holds the labels. */
  readonly look: 'table' | 'facts';
  /** Size of its type in points. */
  readonly size: number;
  readonly columns: readonly { readonly width: number; readonly align: DocumentColumn['align'] }[];
  readonly head: SlideRow | null;
}

export type SlideBox =
  | { readonly kind: 'text'; readonly paragraphs: readonly SlideParagraph[]; readonly height: number }
  | {
      readonly kind: 'table';
      readonly grid: SlideGrid;
      readonly rows: readonly SlideRow[];
      readonly height: number;
    };

export type Slide =
  | { readonly kind: 'cover'; readonly cover: DocumentCover }
  | {
      readonly kind: 'content';
      /** As it is shown: what goes on from the slide before says so. */
      readonly title: string;
      /** From the top down, `GAP` between them. */
      readonly boxes: readonly SlideBox[];
    };
