import fc from 'fast-check';
import { readPaper } from './read-notice';
import { PAPERS } from './read-notice.fixture';

describe('reading a paper', () => {
  it.each(
    PAPERS.map(
      ({ text, says }, index) => [says.kind ?? 'none', says.caseNo ?? '', index, text, says] as const,
    ),
  )('takes from a %s %s (%i) what it says, and nothing else', (_kind, _no, _index, text, says) => {
    const { spans, ...read } = readPaper(text);
    expect(read).toEqual(says);
    for (const [from, to] of Object.values(spans)) expect(text.slice(from, to).trim()).not.toBe('');
  });

  it('shows each name where it stands', () => {
    for (const { text } of PAPERS) {
      const { spans, plaintiffs = [] } = readPaper(text);
      for (const [index, name] of plaintiffs.entries()) {
        const [from, to] = spans[`plaintiffs.${index}`] ?? [0, 0];
        expect(text.slice(from, to).replace(/\s/g, '')).toBe(name);
      }
    }
  });

  it('reads the same however wide the digits and whatever stands between the characters', () => {
    const widened = (text: string) =>
      text
        .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        .replace(/号/g, ' 号\u200b');
    const plain = ({ kind, caseNo, dates }: ReturnType<typeof readPaper>) => ({ kind, caseNo, dates });
    for (const { text } of PAPERS) expect(plain(readPaper(widened(text)))).toEqual(plain(readPaper(text)));
  });

  it('takes any text without an error', () => {
    const pieces = PAPERS.flatMap(({ text }) => text.split(/[，。\n]/));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 30 }),
        (parts) => expect(readPaper(parts.join('\n')).spans).toBeDefined(),
      ),
      { numRuns: 300 },
    );
  });

  it.each(['〔〔〔', '（2024）', '原告', '2024年4月2日作出', '申请人、', '澜市监〔2024〕1号'])(
    'is done with very many %s in a time that grows as they do',
    (piece) => {
      const head = '某某人民法院\n传票\n';
      const time = (times: number) => {
        const text = head + piece.repeat(times);
        const began = performance.now();
        readPaper(text);
        return performance.now() - began;
      };
      time(1000);
      const [small, large] = [Math.min(time(4000), time(4000)), Math.min(time(16_000), time(16_000))];
      // Four times as much: far below the sixteen of a square.
      expect(large).toBeLessThan(Math.max(small, 4) * 12);
    },
  );
});
