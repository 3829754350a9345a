/** One more than the greatest code point, rounded up to a power of two. */
const SPACE = 2 ** 21;

/** Every two characters that follow each other within a line, and the last one alone, as a number each. */
export function gramsOf(text: string): Set<number> {
  const grams = new Set<number>();
  for (const line of text.split('\n')) {
    const points = pointsOf(line);
    points.forEach((point, at) => grams.add(point * SPACE + (points[at + 1] ?? 0)));
  }
  return grams;
}

/** Of a question of two characters or more: all of what holds it has these. */
export function pairsOf(question: string): number[] {
  const points = pointsOf(question);
  return [...new Set(points.slice(1).map((point, at) => (points[at] as number) * SPACE + point))];
}

/** All that begin with one character. */
export function beginningWith(character: string): [from: number, until: number] {
  const [point = 0] = pointsOf(character);
  return [point * SPACE, (point + 1) * SPACE];
}

function pointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number);
}
