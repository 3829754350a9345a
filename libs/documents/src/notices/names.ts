import { numeral } from './numerals';
import type { Stretch } from './surface';

/** How the names of agencies end. */
const AGENCY =
  '人民政府|政府|管理委员会|管委会|委员会|办事处|街道办|分局|局|厅|派出所|监管所|税务所|所|大队|支队|总队|中队|中心|法院|检察院|办公室|海关';
/** And those of companies, shops and societies. */
const FIRM =
  '公司|合作社|事务所|批发部|经营部|门市部|服务部|商行|商店|商铺|超市|便利店|餐厅|饭店|酒店|药店|药房|诊所|医院|学校|幼儿园|工厂|砖厂|瓦厂|砖瓦厂|加工厂|养殖场|农场|农庄|工作室|协会|企业|集团|村民委员会|居民委员会';
/** So short that they may as well be part of the next word, and count only where a name can end. */
const SHORT = '厂|店|行|馆|场|站|社|园|吧|坊|摊|部';
/** How the name of a matter begins: 「蒋文斌工伤行政确认」. */
const MATTER_BEGINS =
  '不履行|履行|行政|工伤|治安|政府信息|信息公开|房屋|土地|城乡|劳动|社会保|食品|药品|市场|商标|专利|环境|交通|道路|公安|税务|海关|资源|规划|限期|责令|拆除|强制|确认|许可|处罚|登记|赔偿|补偿|征收|征地|给付|投诉|举报|监管|监督|纠纷|其他';
const MATTER = new RegExp(`(?:${MATTER_BEGINS}).*$`);
const ENDS_AS_BODY = new RegExp(`^.{2,}(?:${AGENCY}|${FIRM}|(?:${SHORT})(?=${MATTER_BEGINS}|$))`);
const ENDS_AS_AGENCY = new RegExp(`^.{2,}(?:${AGENCY})`);

export function isAgency(name: string): boolean {
  return new RegExp(`(?:${AGENCY})$`).test(name);
}

export interface Named {
  names: Stretch[];
  /** How many there are in all, where only some are named. */
  count: number | null;
}

const ALL = /等(\d{1,4}|[一二三四五六七八九十百两]{1,4})(?:名|位)?(?:人|户|家)?(?:\(.*\))?$/;
const LEAD = /^(?:被告|原告|第三人|申请人|被申请人|上诉人|被上诉人|和|及|与|:)+/;

/**
 * The names in a list, without what is said of each.
 * @param matter whether the name of a matter may follow the last name
 */
export function namesIn(text: string, { from, to }: Stretch, matter = false): Named {
  const named: Named = { names: [], count: null };
  let start = from;
  for (const part of text.slice(from, to).split('、')) {
    const end = start + part.length;
    const all = ALL.exec(part);
    named.count = numeral(all?.[1] ?? '') ?? named.count;
    const told = all ? part.slice(0, all.index) : part.replace(/等$/, '');
    const name = withoutRemarks(matter && end >= to ? withoutMatter(told) : told);
    const lead = name.length - name.replace(LEAD, '').length;
    if (name.length - lead >= 2) named.names.push({ from: start + lead, to: start + name.length });
    start = end + 1;
  }
  return named;
}

/** The name of an agency at the beginning of `words`, up to its last ending; null where it has none. */
export function agencyAtStart(words: string): string | null {
  return ENDS_AS_AGENCY.exec(words)?.[0] ?? null;
}

/** 「（以下简称…）」, 「（经营者：…）」 at the end; 「（普通合伙）」 and what stands inside a name belong to it. */
function withoutRemarks(name: string): string {
  return name.replace(/\((?!普通合伙|有限合伙|特殊普通合伙|集团)[^()]*\)$/, '');
}

function withoutMatter(words: string): string {
  const body = ENDS_AS_BODY.exec(words)?.[0];
  if (body) return body;
  const name = words.replace(MATTER, '');
  return name.length >= 2 ? name : words;
}
