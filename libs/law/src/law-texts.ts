import { day, type Day } from './day';
import * as laws from './laws';

/** Where the text of a law stands, and when the quotations here were last compared with it. */
export interface LawText {
  /** Of an official site; null where none was found. */
  address: string | null;
  /** Null where the text could not be read: what stands on it is from memory. */
  checkedOn: Day | null;
}

/** All quotations were compared with the texts of the 国家法律法规数据库 as they stood on 2026-09-30. */
const COMPARED = day('2026-11-21');
/** What was read later, or once more. */
const READ_AGAIN = day('2026-11-30');

const checked = (address: string | null = null, checkedOn: Day | null = COMPARED): LawText => ({
  address,
  checkedOn,
});
/** Nobody has seen the text. */
const UNREAD: LawText = { address: null, checkedOn: null };

/** One entry for every law that a rule stands on. An address is of an official site and was read where others cite it: none is made up. */
const LAW_TEXTS: Readonly<Record<string, LawText>> = {
  [laws.RECONSIDERATION_LAW_2017]: checked(),
  [laws.RECONSIDERATION_LAW_2023]: checked('https://www.gov.cn/yaowen/liebiao/202309/content_6901584.htm'),
  [laws.RECONSIDERATION_RULES_2007]: checked(),
  [laws.RECONSIDERATION_RULES_2026]: checked(),
  [laws.HEARING_MEASURES_2024]: checked(),
  [laws.LITIGATION_LAW]: checked('https://www.npc.gov.cn/zgrdw/npc/xinwen/2017-06/29/content_2024894.htm'),
  [laws.LITIGATION_INTERPRETATION_2018]: checked(
    'https://gongbao.court.gov.cn/details/ff963094d7a6d678980d4972b5961e.html',
  ),
  [laws.LITIGATION_INTERPRETATION_2015]: checked(),
  [laws.TIME_TO_SUE_INTERPRETATION]: checked('https://www.court.gov.cn/zixun/xiangqing/498801.html'),
  [laws.FORCED_DEMOLITION_REPLY]: checked(),
  [laws.EVIDENCE_PROVISIONS]: checked(),
  [laws.LEADER_APPEARANCE_PROVISIONS]: checked(),
  [laws.TRIAL_PERIOD_PROVISIONS]: checked(),
  [laws.RETRIAL_FILING_PROVISIONS]: checked(),
  [laws.RETRIAL_HANDLING_PROVISIONS]: checked(),
  [laws.OPEN_INFORMATION_INTERPRETATION]: checked(),
  [laws.SUPERVISION_RULES]: checked(),
  [laws.JUDICIAL_ADVICE_PROVISIONS]: checked(),
  [laws.COMPULSION_LAW]: checked('https://www.gov.cn/flfg/2011-07/01/content_1897308.htm'),
  [laws.PENALTY_LAW]: checked('https://www.gov.cn/xinwen/2021-01/23/content_5582030.htm'),
  [laws.STATE_COMPENSATION_LAW]: checked(null, READ_AGAIN),
  [laws.COMPENSATION_TRIAL_PROVISIONS]: checked(),
  [laws.LITIGATION_LAW_1989]: UNREAD,
  [laws.LITIGATION_INTERPRETATION_2000]: UNREAD,
  [laws.OPEN_INFORMATION_RULES]: checked(
    'http://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
    READ_AGAIN,
  ),
  [laws.COMPLAINT_MEASURES_2020]: checked(
    'https://www.gov.cn/zhengce/2022-10/08/content_5723506.htm',
    READ_AGAIN,
  ),
  [laws.COMPLAINT_MEASURES_2026]: checked(
    'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
    READ_AGAIN,
  ),
  [laws.MARKET_PENALTY_RULES]: UNREAD,
  [laws.PENALTY_DISCLOSURE_RULES]: checked(null, READ_AGAIN),
  [laws.CREDIT_DISCLOSURE_NOTICE]: UNREAD,
  [laws.CIVIL_PROCEDURE_LAW]: checked('https://cicc.court.gov.cn/html/1/218/62/83/443.html'),
  [laws.CIVIL_PROCEDURE_LAW_2017]: checked(),
};

/** The text that a rule stands on; undefined for a law that nobody has entered here. */
export function lawTextOf(law: string): LawText | undefined {
  return LAW_TEXTS[law];
}
