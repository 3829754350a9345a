import { day } from '#law';
import { lettersWords } from './letter-words';

const said = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    words: `案件${index + 1}：答辩，还有 3 天`,
    link: `/cases/${index + 1}`,
  }));

describe('a letter', () => {
  it('says what it says alone', () => {
    expect(lettersWords(said(1), day('2026-10-09'))).toEqual({
      ...{ title: '案件1：答辩，还有 3 天', text: '案件1：答辩，还有 3 天' },
    });
  });

  it('says how many there are, and each in a line', () => {
    const [first, second] = said(2);
    const words = lettersWords(
      [first!, { ...second!, link: 'https://anqi.example/cases/2' }],
      day('2026-10-09'),
    );
    expect(words).toEqual({
      title: '10月9日提醒 2 项：案件1：答辩，还有 3 天',
      text: '1. 案件1：答辩，还有 3 天\n2. 案件2：答辩，还有 3 天\n   https://anqi.example/cases/2',
    });
  });

  it('is no longer than anybody reads', () => {
    expect(lettersWords(said(300), day('2026-10-09')).text.split('\n').slice(-1)).toEqual([
      '另有 200 项，请登录案期查看',
    ]);
  });
});
