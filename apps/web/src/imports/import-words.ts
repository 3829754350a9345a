import type { Import, RowVerdict } from './queries';

export const STATUS_WORDS: Readonly<Record<Import['status'], string>> = {
  READING: '正在读取',
  REVIEW: '待核对',
  COMMITTING: '正在登记',
  DONE: '已登记',
  UNDONE: '已撤销',
  FAILED: '没有完成',
};

export const MODE_WORDS: Readonly<Record<Import['mode'], string>> = {
  ADD: '只登记新的案件',
  COMPLETE: '只补充已有案件缺的内容',
  BOTH: '登记新的，并补充已有的',
};

/** 不登记: titles, headings, subtotals, notes, and what the register has already. */
export const VERDICT_WORDS: Readonly<Record<RowVerdict, string>> = {
  ok: '可导入',
  doubtful: '需核对',
  wrong: '有误',
  skip: '不登记',
};
