import type { AnnualReport } from './annual-report';

/** The report as a paragraph to be pasted into that on 法治政府建设. */
export function annualText({ title, sections, warnings }: AnnualReport): string {
  const paragraph = sections.flatMap(({ sentences }) => sentences).join('');
  const notes = warnings.map((warning) => `（注：${warning}）\n`).join('');
  return `${title}\n\n${paragraph}\n${notes}`;
}
