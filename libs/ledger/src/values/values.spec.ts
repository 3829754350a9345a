import { day } from '#law';
import { readDay } from './days';
import { kindOf, readNames } from './names';
import { readOutcome } from './outcome-words';

describe('a day as people type it', () => {
  const context = { year: 2020, notBefore: null };

  it.each([
    ...[
      '2020.3.2',
      '2020-03-02',
      '2020/3/2',
      '2020年3月2日',
      '2020年03月02日',
      '20200302',
      '２０２０．３．２',
    ],
    ...[
      '二〇二〇年三月二日',
      '二零二零年三月二日',
      '二○二○年三月二日',
      '2020 年 3 月 2 日',
      '\u200b2020.3.2\u202c',
    ],
    ...[
      '43892',
      '43892.5',
      '20.3.2',
      '2020-03-02 09:30:00',
      '2020年3月2日（周一）',
      '2020年3月2号',
      '2020.3.2收到',
    ],
    ...['2020,3,2', '2020、3、2', '2020.03-02', '2020-03-02T00:00:00.000Z', ' 2020年3月2日。'],
  ])('%p is the second of March', (typed) => {
    expect(readDay(typed, context)).toEqual({ on: '2020-03-02', assumedYear: false });
  });

  it.each([
    ['二〇二一年十二月三十一日', '2021-12-31'],
    ['二〇二一年十月二十日', '2021-10-20'],
    ['2021年十一月十日', '2021-11-10'],
  ])('%p is %s', (typed, on) => expect(readDay(typed, context)).toMatchObject({ on }));

  it.each(['9月18号', '9月18日', '9.18', '9/18', '九月十八日', '09-18'])(
    '%p is of the year of the sheet',
    (typed) => {
      expect(readDay(typed, context)).toEqual({ on: '2020-09-18', assumedYear: true });
      expect(readDay(typed, { year: null })).toEqual({ problem: 'DATE_UNREADABLE' });
    },
  );

  it('without its year lies after what came before it', () => {
    const after = { year: 2020, notBefore: day('2020-11-20') };
    expect(readDay('1月5日', after)).toMatchObject({ on: '2021-01-05' });
    expect(readDay('12月5日', after)).toMatchObject({ on: '2020-12-05' });
  });

  it.each(['2021年2月30日', '2021.13.1', '20210230', '2021-04-31'])('%p is none', (typed) => {
    expect(readDay(typed, context)).toEqual({ problem: 'DATE_IMPOSSIBLE' });
  });

  it.each(['下周', '2021年3月', '2021.3.2-2021.4.1', '3', '澜政复〔2021〕30号', '2021', '1e5'])(
    '%p is not guessed at',
    (typed) => {
      expect(readDay(typed, context)).toEqual({ problem: 'DATE_UNREADABLE' });
    },
  );

  it.each(['', ' ', '-', '——', '/', '无', '\u3000'])('%p tells nothing', (typed) => {
    expect(readDay(typed, context)).toBeNull();
  });

  it('is passed over quickly where a cell is long', () => {
    const began = performance.now();
    readDay('2020年3月2日' + '('.repeat(2000), context);
    readDay('一'.repeat(2000), context);
    expect(performance.now() - began).toBeLessThan(100);
  });
});

describe('the names in a cell', () => {
  it.each([
    ['窦桂兰,严文博,郑建业', ['窦桂兰', '严文博', '郑建业'], 3],
    ['任秀珍 孔海波 水雨桐', ['任秀珍', '孔海波', '水雨桐'], 3],
    ['张三、李四；王五', ['张三', '李四', '王五'], 3],
    ['秦志远等5人', ['秦志远'], 5],
    ['张三、李四等十二人', ['张三', '李四'], 12],
    ['原告：张三\n李四', ['张三', '李四'], 2],
    ['澜江市 恒昌置业有限公司', ['澜江市恒昌置业有限公司'], 1],
    ['买买提·吐尔逊', ['买买提·吐尔逊'], 1],
    ['', [], 0],
  ])('%p', (typed, names, count) => expect(readNames(typed)).toEqual({ names, count }));

  it.each([
    ['许雨桐', 'NATURAL'],
    ['买买提·吐尔逊', 'NATURAL'],
    ['澜江市恒昌置业有限公司', 'LEGAL'],
    ['老王烧烤店', 'LEGAL'],
  ])('%s is %s', (name, kind) => expect(kindOf(name)).toBe(kind));
});

describe('the word of an outcome', () => {
  it.each([
    ['维 持', 'MAINTAINED'],
    ['终止（和解）', 'SETTLED'],
    ['自愿撤回，终止审理', 'WITHDRAWN'],
    ['撤销并责令重新作出', 'REVOKED'],
    ['确认行政行为违法', 'CONFIRMED_ILLEGAL'],
    ['责令限期履行', 'ORDERED_TO_PERFORM'],
    ['驳回上诉，维持原判', 'MAINTAINED'],
    ['发回重审', 'REMANDED'],
    ['不准予强制执行', 'NOT_ENFORCED'],
  ])('%s is %s', (word, result) => expect(readOutcome(word, {})).toMatchObject({ result }));

  it.each(['', '未结', '正在审理', '办理中', '未办结', '审理中'])('%p is none yet', (word) => {
    expect(readOutcome(word, {})).toBe('PENDING');
  });

  it('is asked for where it leaves a doubt, and then known', () => {
    expect(readOutcome('驳诉', {})).toBe('UNKNOWN');
    expect(readOutcome(' 驳 诉。', { 驳诉: 'DISMISSED' })).toMatchObject({ result: 'DISMISSED' });
    expect(readOutcome('constructor', {})).toBe('UNKNOWN');
  });
});
