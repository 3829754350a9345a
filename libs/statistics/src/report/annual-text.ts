import type { AnnualReport } from './annual-report';

/** What is pasted into that on 法治政府建设: in one paragraph, or one for each section, as the office writes. */
export function paragraphsOf({ sections, style }: Pick<AnnualReport, 'sections' | 'style'>): string[] {
  const paragraphs = sections.map(({ sentences }) => sentences.join(''));
  return style.layout === 'BY_SECTION' ? paragraphs : [paragraphs.join('')];
}

/** The report as text. */
export function annualText(report: AnnualReport): string {
  const notes = report.warnings.map((warning) => `（注：${warning}）\n`).join('');
  return `${report.title}\n\n${paragraphsOf(report).join('\n')}\n${notes}`;
}
