import { LEADER_RANKS } from '#law';
import { officialPaper, paperLine, paperSignature, paperText, paperTitle } from './official-paper';
import type { HearingFacts } from './hearing-facts';
import { addressee, BLANK, caseWords, comingWords, DAY_TO_COME, LONG_BLANK } from './hearing-wording';

const TITLE = '行政机关负责人身份证明书';

/** 负责人身份证明书: name, post and the organ's seal (法释〔2020〕3号第六条第一款). */
export function identityPaper(facts: HearingFacts): Promise<Buffer> {
  const { organName, leader } = facts;
  const name = leader?.name ?? BLANK;
  const post = leader?.post ?? BLANK;
  const rank = leader ? LEADER_RANKS[leader.rank] : BLANK;
  return officialPaper({
    creator: organName,
    title: TITLE,
    children: [
      paperTitle(TITLE),
      paperLine(''),
      paperLine(addressee(facts)),
      paperText(`兹证明${name}现任${organName}${post}，系我单位${rankWords(rank)}。`),
      paperText(`${name}同志代表我单位，就${caseWords(facts)}${comingWords(facts)}。`),
      paperText('特此证明。'),
      paperLine(''),
      paperText(`居民身份证号码：${LONG_BLANK}`),
      paperText(`联系电话：${LONG_BLANK}`),
      paperText('附件：居民身份证复印件'),
      ...paperSignature(`${organName}（盖章）`, DAY_TO_COME),
    ],
  });
}

/** 正职 is 正职负责人; 其他分管负责人 says it already. */
function rankWords(rank: string): string {
  return rank.endsWith('负责人') ? rank : `${rank}负责人`;
}
