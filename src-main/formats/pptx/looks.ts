import type PptxGenJS from 'pptxgenjs';
import { CELL_MARGIN } from '../../../shared/documents/slides/measure.ts';
import { BODY_HEIGHT, BODY_WIDTH, SLIDE } from '../../../shared/documents/slides/slide.ts';

/** How slides look: the office's own masters, on which each slide's texts stand. */

/** Part of Windows 10 and 11. */
export const FONT = 'BIZ UDPゴシック';
export const COLOR = {
  ink: '1D2330',
  quiet: '5A6070',
  accent: '2A4B8D',
  wash: 'E9EEF8',
  section: 'F4F2EC',
  line: '8A90A0',
} as const;

/** Sizes of type in points. */
const TYPE_SIZE = { title: 28, foot: 12 } as const;

/** Points as the inches that the library counts in. */
export const inches = (points: number): number => points / 72;

const place = (x: number, y: number, w: number, h: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
});

/** Without room of its own around a text, so that texts, tables and lines begin at one edge. */
const FLUSH = { margin: 0, fontFace: FONT } as const;
const FOOT_TOP = 506;
const NUMBER_WIDTH = 60;

const footOf = (foot: string): PptxGenJS.SlideMasterProps => ({
  title: '',
  slideNumber: {
    ...place(SLIDE.width - SLIDE.margin - NUMBER_WIDTH, FOOT_TOP, NUMBER_WIDTH, 20),
    ...FLUSH,
    align: 'right',
    fontSize: TYPE_SIZE.foot,
    color: COLOR.quiet,
  },
  objects: [
    {
      text: {
        text: foot,
        options: {
          ...place(SLIDE.margin, FOOT_TOP, BODY_WIDTH - NUMBER_WIDTH, 20),
          ...FLUSH,
          fontSize: TYPE_SIZE.foot,
          color: COLOR.quiet,
          valign: 'top',
        },
      },
    },
  ],
});

/** A slide with a title above what it says. */
export function contentMaster(foot: string): PptxGenJS.SlideMasterProps {
  const common = footOf(foot);
  return {
    ...common,
    title: 'CONTENT',
    objects: [
      ...(common.objects ?? []),
      {
        line: {
          ...place(SLIDE.margin, 88, BODY_WIDTH, 0),
          line: { color: COLOR.accent, width: 2 },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...place(SLIDE.margin, 34, BODY_WIDTH, 50),
            ...FLUSH,
            fontSize: TYPE_SIZE.title,
            bold: true,
            color: COLOR.accent,
            align: 'left',
            valign: 'bottom',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'body',
            type: 'body',
            ...place(SLIDE.margin, SLIDE.bodyTop, BODY_WIDTH, BODY_HEIGHT),
            ...FLUSH,
            fontSize: 18,
            color: COLOR.ink,
            align: 'left',
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  };
}

/** The cover: a broad edge at the left, the title in the middle, who reports at the foot. */
export const coverMaster = (foot: string): PptxGenJS.SlideMasterProps => ({
  ...footOf(foot),
  title: 'COVER',
  objects: [
    ...(footOf(foot).objects ?? []),
    { rect: { ...place(0, 0, 20, SLIDE.height), fill: { color: COLOR.accent } } },
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          ...place(SLIDE.margin, 176, BODY_WIDTH, 76),
          ...FLUSH,
          fontSize: 48,
          bold: true,
          color: COLOR.accent,
          align: 'left',
          valign: 'middle',
        },
        text: '',
      },
    },
    {
      placeholder: {
        options: {
          name: 'body',
          type: 'body',
          ...place(SLIDE.margin, 270, BODY_WIDTH, 130),
          ...FLUSH,
          fontSize: 22,
          color: COLOR.ink,
          align: 'left',
          valign: 'top',
        },
        text: '',
      },
    },
  ],
});

/** Where the cover's lines above the title and at the foot stand. */
export const COVER_PLACES = {
  above: place(SLIDE.margin, 96, BODY_WIDTH, 72),
  foot: place(SLIDE.margin, 410, BODY_WIDTH, 76),
} as const;

export const boxPlace = (y: number, height: number) => place(SLIDE.margin, y, BODY_WIDTH, height);

/** In inches, as the library's tables count them: top, right, bottom, left. */
export const CELL_INSETS: [number, number, number, number] = [
  inches(CELL_MARGIN.y),
  inches(CELL_MARGIN.x),
  inches(CELL_MARGIN.y),
  inches(CELL_MARGIN.x),
];
/** Labels begin at the edge at which texts do. */
export const FACT_INSETS: [number, number, number, number] = [
  inches(CELL_MARGIN.y),
  inches(CELL_MARGIN.x),
  inches(CELL_MARGIN.y),
  0,
];
