import type { NoticeKind } from './kind';
import { numeral } from './numerals';
import type { Stretch, Surface } from './surface';

/** After these words stands what was decided; the last of them counts, since a judgment also tells the one below. */
const BEGINS: Partial<Record<NoticeKind, RegExp>> = {
  行政判决书: /判决如下:/g,
  行政裁定书: /裁定如下:/g,
  行政复议决定书: /决定(?:如下)?:/g,
};
const ENDS =
  /(?:一审|二审)?案件受理费|诉讼费用?(?:共计)?\d|如不服本(?:判决|裁定|决定)|本(?:判决|裁定)为终审|本裁定(?:为终审|送达后|一经)|本(?:判决|裁定|决定)(?:书)?自?送达|(?:申请人|被申请人|当事人|第三人|各方)(?:、(?:申请人|被申请人|第三人))*(?:对本决定)?(?:如)?(?:对本决定)?不服|审判长|审判员|代理审判员|申请人.{0,10}可以?自收到/;

/** The operative part; null where the paper has none. */
export function operativeOf({ text }: Surface, kind: NoticeKind): Stretch | null {
  const begins = BEGINS[kind];
  const last = begins && [...text.matchAll(begins)].at(-1);
  if (!last) return null;
  const from = last.index + last[0].length;
  const length = ENDS.exec(text.slice(from))?.index;
  if (length === undefined || length < 4) return null;
  return { from, to: from + length };
}

export interface ReadOrder {
  kind: 'REDO' | 'PERFORM';
  days: number;
}

const WITHIN = '(\\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个)?(?:工作)?日内';
const REDO = new RegExp(`责令[^。;]{0,80}?${WITHIN}[^。;]{0,20}?(?:重新|另行)`);
const PERFORM = new RegExp(
  `(?:责令|限)[^。;]{0,80}?${WITHIN}[^。;]{0,40}?(?:履行|作出|答复|处理|支付|公开|给付|办理)`,
);

/** 责令重作、责令履行, with the days that are printed. */
export function ordersIn(words: string): ReadOrder[] {
  const redo = numeral(REDO.exec(words)?.[1] ?? '');
  if (redo !== null && redo > 0) return [{ kind: 'REDO', days: redo }];
  const perform = numeral(PERFORM.exec(words)?.[1] ?? '');
  return perform !== null && perform > 0 ? [{ kind: 'PERFORM', days: perform }] : [];
}
