/** A paragraph cut where a number of cases begins and ends: 维持 | 21 | 件，驳回 | 3 | 件. */
export function cutAtNumbers(paragraph: string): { text: string; isNumber: boolean }[] {
  return paragraph
    .split(/(\d+(?=[件宗起]))/)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
