import type { PartyKind } from '#law';

const ORGANISATION =
  /公司|集团|厂|店|行$|院|所|中心|合作社|超市|酒楼|宾馆|饭馆|馆$|学校|协会|学会|委员会|局$|站$|工作室|经营部|事务部|门市|铺$|商城|个体|村民小组|居委会|村委会|政府|银行|基金会/;

/** What a name says of who bears it: 云川惠民超市 is an organisation, 马玉兰 a person. */
export function partyKindOf(name: string): PartyKind {
  return ORGANISATION.test(name) ? 'LEGAL' : 'NATURAL';
}
