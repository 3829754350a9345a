/** The parts of the annual report's text: its title, the paragraphs to be pasted, and what must be put right first. */
export interface ReportText {
  title: string;
  paragraphs: string[];
  notes: string[];
}

const NOTE = '（注：';

export function reportText(text: string): ReportText {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  return {
    title,
    paragraphs: lines.filter((line) => !line.startsWith(NOTE)),
    notes: lines.filter((line) => line.startsWith(NOTE)),
  };
}

/** A paragraph cut where a number of cases begins and ends: 维持 | 21 | 件，驳回 | 3 | 件. */
export function cutAtNumbers(paragraph: string): { text: string; isNumber: boolean }[] {
  return paragraph
    .split(/(\d+(?=件))/)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
