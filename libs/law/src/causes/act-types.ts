import { day } from '../day';
import type { CodeEntry, CodeList } from './code-list';

/** Code, name, what includes it, what the next list calls it. */
type Row = readonly [code: string, name: string, parent?: string, becomes?: string];

const ACTS_2010: readonly Row[] = [
  ['A2010-1', '行政处罚', undefined, 'A2015-1'],
  ['A2010-1.1', '拘留', 'A2010-1', 'A2015-1'],
  ['A2010-1.2', '没收', 'A2010-1', 'A2015-1'],
  ['A2010-1.3', '罚款', 'A2010-1', 'A2015-1'],
  ['A2010-1.4', '其他行政处罚', 'A2010-1', 'A2015-1'],
  ['A2010-2', '行政强制', undefined, 'A2015-2'],
  ['A2010-2.1', '对人身的行政强制', 'A2010-2', 'A2015-2'],
  ['A2010-2.2', '对财产的行政强制', 'A2010-2', 'A2015-2'],
  ['A2010-3', '行政征收', undefined, 'A2015-3'],
  ['A2010-4', '行政许可', undefined, 'A2015-4'],
  ['A2010-5', '行政确权', undefined, 'A2015-5'],
  ['A2010-6', '行政确认', undefined, 'A2015-6'],
  ['A2010-7', '信息公开', undefined, 'A2015-7'],
  ['A2010-8', '举报投诉处理', undefined, 'A2015-8'],
  ['A2010-9', '行政不作为', undefined, 'A2015-9'],
  ['A2010-10', '其他', undefined, 'A2015-10'],
];

const ACTS_2015: readonly Row[] = [
  ['A2015-1', '行政处罚'],
  ['A2015-2', '行政强制'],
  ['A2015-3', '行政征收'],
  ['A2015-3.1', '征收土地', 'A2015-3'],
  ['A2015-4', '行政许可'],
  ['A2015-5', '行政确权'],
  ['A2015-6', '行政确认'],
  ['A2015-7', '信息公开'],
  ['A2015-8', '举报投诉处理'],
  ['A2015-9', '行政不作为'],
  ['A2015-10', '其他'],
];

function entry([code, name, parent, becomes]: Row): CodeEntry {
  return { code, name, parent: parent ?? null, becomes: becomes ?? null };
}

/** 申请复议事项 of the reconsideration form. The second list dropped the kinds of penalty and of compulsion. */
export const ACT_TYPE_LISTS: readonly CodeList[] = [
  {
    id: 'A2010',
    name: '申请复议事项',
    source: '国法复统字1号（国统制〔2010〕103号）',
    effectiveFrom: day('2010-01-01'),
    effectiveTo: day('2014-12-31'),
    entries: ACTS_2010.map(entry),
  },
  {
    id: 'A2015',
    name: '申请复议事项',
    source: '国法复统字1号（2015年修订）',
    effectiveFrom: day('2015-01-01'),
    effectiveTo: null,
    entries: ACTS_2015.map(entry),
  },
];
