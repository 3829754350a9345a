import { linesOf, type Stretch, type Surface } from './surface';

/** What kinds of papers the reader knows, and how each calls itself. Where two would do, the first does. */
const TITLES = {
  传票: /传票$/,
  出庭通知书: /(?:负责人)?出庭(?:应诉)?(?:的)?通知书$/,
  应诉通知书: /应诉通知书$/,
  行政复议答复通知书: /(?:提出)?行政复议(?:被申请人)?(?:提出)?答复通知书$|提出(?:行政复议)?答复通知书$/,
  行政复议决定书: /(?:驳回|终止)?行政复议(?:申请)?决定书$/,
  行政判决书: /(?:行政|行政赔偿|行政附带民事)判决书$/,
  行政裁定书: /(?:行政|行政赔偿)裁定书$/,
  上诉状副本送达: /(?:发送|送达)(?:行政)?上诉状副本(?:的)?(?:通知书)?$|上诉状副本(?:发送|送达)?通知书$/,
  司法建议书: /司法建议书?$/,
  行政复议意见书: /行政复议意见书$/,
} as const;
export type NoticeKind = keyof typeof TITLES;
export const NOTICE_KINDS: Readonly<Record<NoticeKind, unknown>> = TITLES;

export const RECONSIDERATIONS: readonly NoticeKind[] = [
  '行政复议答复通知书',
  '行政复议决定书',
  '行政复议意见书',
];
export const JUDGMENTS: readonly NoticeKind[] = ['行政判决书', '行政裁定书'];
/** Papers that introduce the parties line by line, and end a case. */
export const CONCLUDING: readonly NoticeKind[] = [...JUDGMENTS, '行政复议决定书'];
/** Papers that ask for an answer within days of their receipt. */
export const ANSWERED: readonly NoticeKind[] = [
  ...(['应诉通知书', '行政复议答复通知书', '上诉状副本送达', '司法建议书', '行政复议意见书'] as const),
];

export interface Title extends Stretch {
  kind: NoticeKind;
  /** The name above the title: who issued it. Empty where the paper does not say. */
  authority: Stretch;
}

/** A title stands within the first lines. */
const FIRST_LINES = 6;
const LONGEST_TITLE = 50;

/** What may stand between the authority's name and the title proper. */
const PREFIX = /(?:行政案件|行政机关负责人|行政机关|被诉|关于|提出|行政|发送|送达|驳回|负责人)+$/;
const AUTHORITY = /(?:法院|政府|委员会|管委会|局|厅|部|署|办公室|院|公署|盟|会)$/;

export function titleOf(surface: Surface): Title | null {
  const lines = linesOf(surface).slice(0, FIRST_LINES);
  const { text } = surface;
  for (const [index, { to }] of lines.entries()) {
    // A title may be broken into two lines, and may stand in one with the authority.
    for (const first of [index, index - 1]) {
      const from = lines[first]?.from;
      if (from === undefined || to - from > LONGEST_TITLE) continue;
      for (const [kind, pattern] of Object.entries(TITLES)) {
        const match = pattern.exec(text.slice(from, to));
        if (match)
          return {
            kind: kind as NoticeKind,
            from: from + match.index,
            to,
            authority: above(text, from + match.index),
          };
      }
    }
  }
  return null;
}

function above(text: string, titleFrom: number): Stretch {
  const name = text.slice(0, titleFrom).replace(PREFIX, '');
  return AUTHORITY.test(name) && !/[,。:;]/.test(name) ? { from: 0, to: name.length } : { from: 0, to: 0 };
}
