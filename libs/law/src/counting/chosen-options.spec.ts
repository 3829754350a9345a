import {
  caseOptionProblems,
  chosenOptionProblems,
  countingChoicesOf,
  isOpenToChoice,
} from './chosen-options';
import { CONTESTED_POINTS } from './contested-points';

const OPEN = CONTESTED_POINTS.filter(isOpenToChoice);

describe('the options of the contested points', () => {
  it.each(OPEN.map((point) => [point.id, point] as const))('%s each mean another count', (id, point) => {
    const choices = point.options.map((option) => countingChoicesOf({ [id]: option.id }));
    const [first] = choices.map((choice) => Object.keys(choice));
    for (const choice of choices) expect(Object.keys(choice)).toEqual(first);
    expect(new Set(choices.map((choice) => JSON.stringify(choice))).size).toBe(point.options.length);
    for (const option of point.options)
      expect(chosenOptionProblems({ [id]: option.id }, 'choices')).toEqual([]);
  });

  it('are taken together, and leave the others as usual', () => {
    expect(countingChoicesOf({ 'RESUMPTION-DAY': 'not-counted', 'EXTENSION-START': 'rolled' })).toEqual({
      resumeDayCounts: false,
      extendFrom: 'rolled',
    });
    expect(countingChoicesOf({})).toEqual({});
  });

  it('are refused to one case where it has another place for them', () => {
    const version = { 'TRANSITION-2024': 'new' };
    expect(chosenOptionProblems(version, 'choices')).toEqual([]);
    expect(caseOptionProblems(version, 'choices')).toEqual([
      { field: 'choices.TRANSITION-2024', message: '个案适用新法还是旧法，请在“适用法律”中改选' },
    ]);
    expect(caseOptionProblems({ 'RESUMPTION-DAY': 'not-counted' }, 'choices')).toEqual([]);
  });

  it.each([
    ['SOMETHING', 'counted', '没有编号为“SOMETHING”的有争议的算法'],
    ['RESUMPTION-DAY', '不计入', '“恢复当日是否计入期间”应从计入（counted）、不计入（not-counted）中选择'],
    [
      'REVIEW-PERIOD-END',
      'nominal',
      '““复议期满之日”遇休息日顺延的，起诉期限从哪一日起算”不影响本系统的任何日期，不用选择',
    ],
  ])('refuse %s: %s', (id, option, message) => {
    expect(chosenOptionProblems({ [id]: option }, 'choices')).toEqual([{ field: `choices.${id}`, message }]);
  });
});
