import type { Import, RowVerdict } from './queries';

export const STATUS_WORDS: Readonly<Record<Import['status'], string>> = {
  READING: '正在读取',
  REVIEW: '待核对',
  COMMITTING: '正在登记',
  DONE: '已登记',
  UNDONE: '已撤销',
  FAILED: '没有完成',
};

/** 不是案件: titles, headings, subtotals, notes. */
export const VERDICT_WORDS: Readonly<Record<RowVerdict, string>> = {
  ok: '可导入',
  doubtful: '需核对',
  wrong: '有误',
  skip: '不是案件',
};
