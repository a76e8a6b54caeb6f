import PptxGenJS from 'pptxgenjs';
import type { Document, DocumentCover } from '../../../shared/documents/document.ts';
import { GAP } from '../../../shared/documents/slides/measure.ts';
import { SLIDE, type SlideBox } from '../../../shared/documents/slides/slide.ts';
import { slidesOf } from '../../../shared/documents/slides/slides-of.ts';
import { xmlText } from '../xml-text.ts';
import { putTable, putText } from './boxes.ts';
import { COLOR, COVER_PLACES, contentMaster, coverMaster, FONT, inches } from './looks.ts';

/**
 * A document as .pptx: titles, texts and tables that a person goes on writing in, on 16:9; what the paper bears at its
 * head (marks, edition, date) and the slide's number stand at the foot of each.
 */
export async function writePptx(document: Document): Promise<Uint8Array> {
  const lang = document.language === 'ja' ? 'ja-JP' : 'en-GB';
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'SLIDE', width: inches(SLIDE.width), height: inches(SLIDE.height) });
  pptx.layout = 'SLIDE';
  pptx.title = xmlText(document.title);
  pptx.subject = xmlText(document.edition);
  pptx.author = 'Tsudoi';
  pptx.company = '';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const foot = xmlText([...document.marks, document.edition].filter((text) => text !== '').join('　'));
  pptx.defineSlideMaster(coverMaster(foot));
  pptx.defineSlideMaster(contentMaster(foot));
  for (const slide of slidesOf(document)) {
    if (slide.kind === 'cover') putCover(pptx, slide.cover, lang);
    else putContent(pptx, slide.title, slide.boxes, lang);
  }
  const bytes = await pptx.stream({ compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error('The slides did not come as bytes.');
  return bytes;
}

function putCover(pptx: PptxGenJS, { above, title, lines, foot }: DocumentCover, lang: string): void {
  const slide = pptx.addSlide({ masterName: 'COVER' });
  const runs = (texts: readonly string[]): PptxGenJS.TextProps[] =>
    texts.map((text) => ({ text: xmlText(text), options: { lang, fontFace: FONT, breakLine: true } }));
  const around = { fontFace: FONT, margin: 0, color: COLOR.ink } as const;
  if (above.length > 0)
    slide.addText(runs(above), { ...COVER_PLACES.above, ...around, fontSize: 26, valign: 'bottom' });
  slide.addText(runs([title]), { placeholder: 'title' });
  slide.addText(runs(lines), { placeholder: 'body', paraSpaceAfter: 6 });
  if (foot.length > 0)
    slide.addText(runs(foot), { ...COVER_PLACES.foot, ...around, fontSize: 18, valign: 'bottom' });
}

function putContent(pptx: PptxGenJS, title: string, boxes: readonly SlideBox[], lang: string): void {
  const slide = pptx.addSlide({ masterName: 'CONTENT' });
  slide.addText([{ text: xmlText(title), options: { lang, fontFace: FONT } }], { placeholder: 'title' });
  let y: number = SLIDE.bodyTop;
  for (const box of boxes) {
    if (box.kind === 'text') putText(slide, box, { y, lang, isBody: boxes.length === 1 });
    else putTable(slide, box, { y, lang });
    y += box.height + GAP;
  }
}
