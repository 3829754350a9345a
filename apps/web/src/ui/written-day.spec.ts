import { day } from '#law';
import { writtenDay, writtenDayProblem } from './written-day';

const today = day('2026-09-21');

describe('writtenDay', () => {
  it.each([
    ['2026-09-18', '2026-09-18'],
    ['2026-9-8', '2026-09-08'],
    ['2026/9/18', '2026-09-18'],
    ['2026.9.18', '2026-09-18'],
    ['20260918', '2026-09-18'],
    ['2026年9月18日', '2026-09-18'],
    ['2026年9月18日 星期五', '2026-09-18'],
    ['２０２６年９月１８日', '2026-09-18'],
    ['9.18', '2026-09-18'],
    ['9月18日', '2026-09-18'],
    ['9-8', '2026-09-08'],
  ])('reads %s as %s', (text, iso) => {
    expect(writtenDay(text, today)).toBe(iso);
  });

  it('keeps what is no date, without the spaces around it', () => {
    expect(writtenDay(' 上周五 ', today)).toBe('上周五');
    expect(writtenDay('', today)).toBe('');
  });
});

describe('writtenDayProblem', () => {
  it('names the day that does not exist, however it was written', () => {
    expect(writtenDayProblem('收到日期', writtenDay('2.30', today))).toBe(
      '没有 2026-02-30 这一天，请改收到日期',
    );
  });

  it('says how a date is written', () => {
    expect(writtenDayProblem('收到日期', '上周五')).toBe('请填收到日期，写成 2026-09-18 的样子');
  });

  it('finds nothing wrong with a day, or with nothing', () => {
    expect(writtenDayProblem('收到日期', '2026-02-28')).toBeNull();
    expect(writtenDayProblem('收到日期', '')).toBeNull();
  });
});
