import type { Paragraph } from 'docx';
import { officialPaper, paperLine, paperSignature, paperText, paperTitle } from './official-paper';
import type { HearingFacts } from './hearing-facts';
import {
  addressee,
  BLANK,
  caseWords,
  comingWords,
  DAY_TO_COME,
  LONG_BLANK,
  stageWords,
} from './hearing-wording';

const TITLE = '授权委托书';
const FOUR_CHARACTERS = 4 * 16 * 20;

/** 授权委托书: one or two agents, a member of the staff the first of them, never counsel alone. */
export function authorisationPaper(facts: HearingFacts): Promise<Buffer> {
  const { organName, delegate, counsel, procedure } = facts;
  const agent = procedure === 'RECONSIDERATION' ? '代理人' : '诉讼代理人';
  return officialPaper({
    creator: organName,
    title: TITLE,
    children: [
      paperTitle(TITLE),
      paperLine(''),
      paperLine(addressee(facts)),
      paperText(`委托单位：${organName}`),
      paperText(`主要负责人：${BLANK}　职务：${BLANK}`),
      ...person('受委托人（工作人员）', delegate, [
        `工作单位：${organName}`,
        `职务：${BLANK}　联系电话：${BLANK}`,
      ]),
      ...person('受委托人（律师）', counsel, [
        `律师事务所：${LONG_BLANK}`,
        `执业证号：${BLANK}　联系电话：${BLANK}`,
      ]),
      paperText(
        `现委托上列人员在${caseWords(facts)}的${stageWords(procedure)}程序中，作为我单位的${agent}${comingWords(facts)}。`,
      ),
      paperText('代理权限（请选一项，在方框内打勾）：'),
      paperText('□ 一般代理：答辩、举证、质证、辩论，签收法律文书。'),
      paperText(`□ 特别授权：除一般代理事项外，可以${LONG_BLANK}。`),
      paperText('代理期限：至本审级终结之日止。'),
      ...paperSignature(`${organName}（盖章）`, DAY_TO_COME),
    ],
  });
}

/** Who is not known yet is filled in by hand; whom nobody sends is crossed out. */
function person(title: string, name: string | null, more: readonly string[]): Paragraph[] {
  return [
    paperText(`${title}：${name ?? LONG_BLANK}`),
    ...more.map((line) => paperText(line, {}, { indent: { left: FOUR_CHARACTERS } })),
  ];
}
