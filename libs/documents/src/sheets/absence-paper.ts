import { ABSENCE_REASONS, type AbsenceReason } from '#law';
import { officialPaper, paperLine, paperSignature, paperText, paperTitle } from './official-paper';
import type { HearingFacts } from './hearing-facts';
import {
  addressee,
  BLANK,
  caseWords,
  comingWords,
  DAY_TO_COME,
  LONG_BLANK,
  sittingWords,
  whenWords,
} from './hearing-wording';

/** 法释〔2020〕3号第八条 in its order; what has no reason of it stands on none of its items. */
const ITEMS: Readonly<Record<AbsenceReason, string | null>> = {
  FORCE_MAJEURE: '第（一）项',
  ACCIDENT: '第（二）项',
  IRREPLACEABLE_DUTY: '第（三）项',
  OTHER_LEGITIMATE: '第（四）项',
  NONE: null,
};

/** 不能出庭情况说明: the reason of art. 8 with its proof, sealed or signed by the principal (第九条第一款). */
export function absencePaper(facts: HearingFacts): Promise<Buffer> {
  const { organName, absence, procedure } = facts;
  const title = `关于负责人不能${comingWords(facts)}的情况说明`;
  const item = absence ? ITEMS[absence.reason] : null;
  return officialPaper({
    creator: organName,
    title,
    children: [
      paperTitle(title),
      paperLine(''),
      paperLine(addressee(facts)),
      paperText(`${caseWords(facts)}，定于${whenWords(facts)}在${placeOf(facts)}${sittingWords(facts)}。`),
      paperText(`我单位负责人${leaderWords(facts)}因${reasonWords(absence)}，不能${comingWords(facts)}。`),
      paperText(`具体事由：${absence?.words ?? LONG_BLANK}`),
      ...(procedure === 'RECONSIDERATION' ? [] : [paperText(basisWords(item))]),
      paperText(`${companionWords(facts)}。`),
      paperText('特此说明。'),
      paperLine(''),
      paperText(`附件：证明材料（${LONG_BLANK}）`),
      paperText(`主要负责人签字（未盖章的）：${BLANK}`),
      ...paperSignature(`${organName}（盖章）`, DAY_TO_COME),
    ],
  });
}

function placeOf({ hearing: { place } }: HearingFacts): string {
  return place ?? BLANK;
}

function leaderWords({ leader }: HearingFacts): string {
  if (!leader) return BLANK;
  return leader.post ? `${leader.name}（${leader.post}）` : leader.name;
}

function reasonWords(absence: HearingFacts['absence']): string {
  return absence && absence.reason !== 'NONE' ? ABSENCE_REASONS[absence.reason] : LONG_BLANK;
}

function basisWords(item: string | null): string {
  const reason = item ?? '第（　）项';
  return `根据《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》（法释〔2020〕3号）第八条${reason}、第九条第一款的规定，现提交说明及证明材料。`;
}

/** 相应的工作人员 in place of the leader (行政诉讼法第三条第三款); counsel only beside them. */
function companionWords(facts: HearingFacts): string {
  const { delegate, counsel } = facts;
  const staff = `我单位已委托相应的工作人员${delegate ?? BLANK}（职务：${BLANK}）`;
  return `${staff}${counsel ? `和律师${counsel}` : ''}${comingWords(facts)}`;
}
