import type { CaseFacts } from '../facts/facts';

/** 行政复议法第二十三条第一款 and what other laws and regulations add: nobody sues over the act before it was reviewed. */
export function mustBeReviewedFirst({ act }: Pick<CaseFacts, 'act'>): boolean {
  return act?.reviewFirst ?? false;
}

export const WHY_REVIEWED_FIRST =
  '复议前置：法律、法规规定对这一行为应当先申请行政复议（行政诉讼法第四十四条第二款、行政复议法第二十三条第一款），不能直接起诉，直接起诉的六个月（行政诉讼法第四十六条第一款）不适用；不服复议决定的，或者复议机关不予受理、驳回申请、逾期不答复的，在十五日内起诉。';
