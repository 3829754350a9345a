import { day } from '../day';
import type { CodeEntry, CodeList } from './code-list';

const FIELDS_2015 = [
  ...[
    '公安',
    '国家安全',
    '劳动和社会保障',
    '司法行政',
    '民政',
    '土地',
    '地矿',
    '环保',
    '农业',
    '水利',
    '林业',
  ],
  ...[
    '城乡规划',
    '房屋征补(拆迁)',
    '不动产登记',
    '工商',
    '安监',
    '商务',
    '物价',
    '能源',
    '交通运输',
    '信息产业',
  ],
  ...['邮政', '烟草专卖', '税务', '人民银行', '证监', '保监', '银监', '外汇', '财政', '统计', '审计', '海关'],
  ...[
    '质检',
    '食品安全',
    '卫生计生',
    '教育',
    '文化',
    '专利',
    '商标',
    '版权',
    '旅游',
    '新闻出版广电',
    '发展改革',
  ],
  ...['科技', '其他'],
];

/** Rows whose number meant something else on the form before: its label, and what the later form calls that. */
const OTHERWISE_2010: Readonly<Record<string, { name: string; becomes: string }>> = {
  '房屋征补(拆迁)': { name: '拆迁', becomes: '房屋征补(拆迁)' },
  不动产登记: { name: '房屋登记', becomes: '不动产登记' },
  安监: { name: '质监', becomes: '质检' },
  交通运输: { name: '交通', becomes: '交通运输' },
  质检: { name: '商检', becomes: '质检' },
  食品安全: { name: '药监', becomes: '食品安全' },
  卫生计生: { name: '卫生/计划生育', becomes: '卫生计生' },
};

function code(year: number, name: string): string {
  return `F${year}-${FIELDS_2015.indexOf(name) + 1}`;
}

function entry2010(row: string): CodeEntry {
  const { name, becomes } = OTHERWISE_2010[row] ?? { name: row, becomes: row };
  return { code: code(2010, row), name, parent: null, becomes: code(2015, becomes) };
}

/**
 * 行政管理类别, the rows of the reconsideration form.
 *
 * One row number meant different things in different years: row 16 was 质监 and became 安监, while what had been
 * 质监 went to row 34. So the rows are mapped by what they mean.
 */
export const FIELD_LISTS: readonly CodeList[] = [
  {
    id: 'F2010',
    name: '行政管理类别',
    source: '国法复统字1号（国统制〔2010〕103号）',
    effectiveFrom: day('2010-01-01'),
    effectiveTo: day('2014-12-31'),
    entries: FIELDS_2015.map(entry2010),
  },
  {
    id: 'F2015',
    name: '行政管理类别',
    source: '国法复统字1号（2015年修订）',
    effectiveFrom: day('2015-01-01'),
    effectiveTo: null,
    entries: FIELDS_2015.map((name) => ({ code: code(2015, name), name, parent: null, becomes: null })),
  },
];
