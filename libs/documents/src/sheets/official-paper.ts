import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { xmlText } from '#platform';

/** 《党政机关公文格式》 GB/T 9704: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm wide, 3号仿宋, 固定行距 28 磅. */
const PAGE = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const MARGIN = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};
/** Of 版心, in twentieths of a point. */
export const PAPER_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const BODY_POINTS = 16;
const LINE_POINTS = 28;
/** 四号. */
const ONE_CHARACTER = 14 * 20;

export interface PaperLook {
  font?: string;
  points?: number;
}

/** What stands on the paper, from the top. */
interface Paper {
  creator: string;
  title: string;
  children: readonly (Paragraph | Table)[];
}

export function officialPaper({ creator, title, children }: Paper): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      creator: xmlText(creator),
      title: xmlText(title),
      evenAndOddHeaderAndFooters: true,
      styles: { default: { document: { run: { font: fontOf('仿宋_GB2312'), size: BODY_POINTS * 2 } } } },
      sections: [
        {
          properties: { page: { size: PAGE, margin: MARGIN } },
          footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
          children: [...children],
        },
      ],
    }),
  );
}

export function paperLine(text: string, look: PaperLook = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: { line: LINE_POINTS * 20, lineRule: LineRuleType.EXACT },
    ...options,
    children: [paperRun(text, look)],
  });
}

/** 标题: 2号小标宋, in the middle. */
export function paperTitle(words: string): Paragraph {
  return paperLine(words, { font: '方正小标宋简体', points: 22 }, { alignment: AlignmentType.CENTER });
}

/** 正文: each paragraph begins two characters in. */
export function paperText(text: string, look: PaperLook = {}, options: IParagraphOptions = {}): Paragraph {
  return paperLine(text, look, { indent: { firstLine: 2 * BODY_POINTS * 20 }, ...options });
}

/** 落款: the organ and, below it, the date, each standing in from the right. */
export function paperSignature(organName: string, date: string): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: 4 * BODY_POINTS * 20 }, keepNext: true };
  return [
    paperLine('', {}, { keepNext: true }),
    paperLine(organName, {}, right),
    paperLine(date, {}, { ...right, keepNext: false }),
  ];
}

export function paperRun(text: string, { font = '仿宋_GB2312', points = BODY_POINTS }: PaperLook): TextRun {
  return new TextRun({ text: xmlText(text), font: fontOf(font), size: points * 2 });
}

/** Numbers and Latin letters in Times New Roman, as official documents set them. */
function fontOf(name: string): IRunOptions['font'] {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, cs: name };
}

/** 单页码居右，双页码居左，各空一字 (GB/T 9704 7.5). */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const font = fontOf('宋体');
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: ONE_CHARACTER, right: ONE_CHARACTER },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: 28 })],
      }),
    ],
  });
}
