import type { Document, DocumentBlock, DocumentHeading } from '../document.ts';
import { withMarkColumn } from '../mark-column.ts';
import { documentWords } from '../words.ts';
import { fillSlides } from './fill-slides.ts';
import { TYPE, type TypeScale } from './measure.ts';
import { piecesOf } from './pieces.ts';
import type { Slide } from './slide.ts';

/**
 * A Document as slides: its cover, then one slide for each numbered heading with what stands below it, or as many as
 * that takes; those that go on say （続き）, and a table's heading row is there again.
 */
export function slidesOf(source: Document): Slide[] {
  const document = withMarkColumn(source);
  const { continued } = documentWords(document.language);
  const said = [...document.subtitle.map(asLine), ...document.blocks, ...document.notes.map(asLine)];
  const slides: Slide[] = [];
  let title = document.title;
  let own: DocumentBlock[] = [];
  const close = (): void => {
    const filled = slidesOfPart(own, continued);
    slides.push(
      ...filled.map((boxes, at): Slide => {
        return { kind: 'content', title: at === 0 ? title : continued(title), boxes };
      }),
    );
    own = [];
  };
  for (const block of said) {
    if (block.kind === 'cover') {
      close();
      slides.push({ kind: 'cover', cover: block });
    } else if (isTitle(block)) {
      close();
      title = block.text;
    } else own.push(block);
  }
  close();
  return slides;
}

/** In large type where that takes one slide, in the small one where it does instead of two. */
function slidesOfPart(blocks: readonly DocumentBlock[], continued: (text: string) => string) {
  const inType = (type: TypeScale) =>
    fillSlides(
      blocks.flatMap((block) => piecesOf(block, type)),
      continued,
    );
  const large = inType(TYPE.large);
  if (large.length <= 1) return large;
  const usual = inType(TYPE.usual);
  const tight = usual.length === 2 ? inType(TYPE.tight) : usual;
  return tight.length === 1 ? tight : usual;
}

const asLine = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

const isTitle = (block: DocumentBlock): block is DocumentHeading =>
  block.kind === 'heading' && block.level !== 2;
