import { squeezed } from '../values/plain';

export type SkipReason = 'TITLE' | 'HEADING' | 'BLANK' | 'SUBTOTAL' | 'NOTE' | 'HIDDEN_SHEET';

const TOTAL =
  /^(?:小计|合计|总计|共计|累计|本页(?:小)?计|本月(?:合)?计|本年(?:合)?计|\d{4}年(?:小计|合计|共)|.{0,12}(?:小计|合计|总计))/;
const FOOTER = /(?:填表|制表|填报|审核|统计|负责|经办|联系)(?:人|说明|单位|电话|日期)?[:：]/;
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}|[(（][一二三四五六七八九十]{1,3}[)）])[、.．]?|^(?:19|20)\d{2}年(?:度)?|(?:台账|登记表|案件表?)$/;

/** Why a row below the heading is no case; null where it is one. */
export function skipReasonOf(cells: readonly string[]): SkipReason | null {
  const told = cells.filter((cell) => squeezed(cell) !== '');
  const [first = ''] = told.map(squeezed);
  if (told.length === 0 || (told.length === 1 && /^\d+$/.test(first))) return 'BLANK';
  if (told.slice(0, 3).some((cell) => TOTAL.test(squeezed(cell)))) return 'SUBTOTAL';
  const distinct = new Set(told.map(squeezed));
  if (distinct.size === 1) return SECTION.test(first) ? 'TITLE' : 'NOTE';
  return told.some((cell) => FOOTER.test(cell)) && told.length <= 4 ? 'NOTE' : null;
}
