import { day } from '../day';
import { ACT_TYPE_LISTS } from './act-types';
import { CAUSE_LISTS } from './causes';
import { codeIn, codeListOn, findCode, type CodeList } from './code-list';
import { FIELD_LISTS } from './fields';

const ALL: readonly (readonly [string, readonly CodeList[]])[] = [
  ['案由', CAUSE_LISTS],
  ['申请复议事项', ACT_TYPE_LISTS],
  ['行政管理类别', FIELD_LISTS],
];

describe.each(ALL)('%s', (_name, lists) => {
  const entries = lists.flatMap((list) => list.entries);

  it('has codes that are never used twice', () => {
    const codes = entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has names that are used once in each list', () => {
    for (const list of lists) {
      for (const parent of new Set(list.entries.map((entry) => entry.parent))) {
        const names = list.entries.filter((entry) => entry.parent === parent).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('points only to entries that are there', () => {
    for (const list of lists) {
      const own = new Set(list.entries.map(({ code }) => code));
      expect(list.entries.filter(({ parent }) => parent !== null && !own.has(parent))).toEqual([]);
    }
    expect(entries.filter(({ becomes }) => becomes !== null && !findCode(lists, becomes))).toEqual([]);
  });

  it('leaves no day between one list and the next', () => {
    lists.slice(1).forEach((list, index) => {
      expect(lists[index]!.effectiveTo! < list.effectiveFrom).toBe(true);
    });
    expect(lists.at(-1)!.effectiveTo).toBeNull();
  });
});

describe('the causes', () => {
  it('are 22 kinds with 140 narrower ones', () => {
    const entries = CAUSE_LISTS[0]!.entries;
    expect(entries.filter(({ parent }) => parent === null)).toHaveLength(22);
    expect(entries.filter(({ parent }) => parent !== null)).toHaveLength(140);
    expect(findCode(CAUSE_LISTS, 'C2021-13')?.name).toBe('政府信息公开');
  });
});

describe('a field of administration', () => {
  const [older, newer] = FIELD_LISTS as [CodeList, CodeList];

  it('is found by what it meant, not by its row', () => {
    expect(findCode(FIELD_LISTS, 'F2010-16')?.name).toBe('质监');
    expect(codeIn(newer, 'F2010-16', FIELD_LISTS)).toBe('F2015-34');
    expect(findCode(FIELD_LISTS, 'F2015-34')?.name).toBe('质检');
    expect(codeIn(newer, 'F2010-1', FIELD_LISTS)).toBe('F2015-1');
  });

  it('has no word in an earlier list, nor for what nobody knows', () => {
    expect(codeIn(older, 'F2015-16', FIELD_LISTS)).toBeNull();
    expect(codeIn(newer, 'F1990-1', FIELD_LISTS)).toBeNull();
  });

  it('comes from the list of its day', () => {
    expect(codeListOn(FIELD_LISTS, day('2014-12-31'))).toBe(older);
    expect(codeListOn(FIELD_LISTS, day('2015-01-01'))).toBe(newer);
    expect(codeListOn(FIELD_LISTS, day('2001-01-01'))).toBe(older);
    expect(newer.entries).toHaveLength(46);
  });

  it('keeps the narrower acts within the wider one', () => {
    const acts = ACT_TYPE_LISTS.at(-1)!;
    expect(codeIn(acts, 'A2010-1.3', ACT_TYPE_LISTS)).toBe('A2015-1');
  });
});
