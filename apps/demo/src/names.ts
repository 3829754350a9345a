import type { NewParty, PlannedAct } from './plan';
import type { Chance } from './chance';

const SURNAMES = [
  '马',
  '刘',
  '杨',
  '赵',
  '何',
  '王',
  '李',
  '张',
  '陈',
  '周',
  '吴',
  '郑',
  '孙',
  '胡',
  '林',
] as const;
const GIVEN = [
  '玉兰',
  '建平',
  '秀英',
  '国强',
  '桂芳',
  '志远',
  '晓梅',
  '德明',
  '丽娟',
  '文博',
  '春生',
  '雅琴',
] as const;
const COMPANIES = [
  '云川惠民超市有限公司',
  '宏泰药业有限公司',
  '美辰美容院',
  '鑫源物资回收站',
  '金辉酒业有限公司',
  '新世纪大药房',
  '清河农贸市场管理有限公司',
  '川香餐饮管理有限公司',
  '远图广告传媒有限公司',
  '永安特种设备检测有限公司',
  '小熊母婴用品店',
  '绿源食品加工厂',
] as const;

/** What is fought about: the act, its field, its cause, and the unit that made it. */
const ACTS = [
  { type: '行政处罚', field: '食品安全', cause: '食品标签不符合规定', unit: '食品科', weight: 6 },
  { type: '行政处罚', field: '食品安全', cause: '经营超过保质期的食品', unit: '食品科', weight: 4 },
  { type: '行政处罚', field: '药品', cause: '销售劣药', unit: '药品科', weight: 3 },
  { type: '行政处罚', field: '工商', cause: '发布违法广告', unit: '广告科', weight: 4 },
  { type: '行政处罚', field: '质检', cause: '使用未经检验的特种设备', unit: '特设科', weight: 2 },
  { type: '举报投诉处理', field: '工商', cause: '不履行投诉处理职责', unit: '消保科', weight: 6 },
  { type: '举报投诉处理', field: '食品安全', cause: '对举报不予立案', unit: '食品科', weight: 5 },
  { type: '行政强制', field: '质检', cause: '查封扣押', unit: '特设科', weight: 1 },
  { type: '信息公开', field: '工商', cause: '政府信息公开答复', unit: '法规科', weight: 3 },
  { type: '行政许可', field: '食品安全', cause: '不予颁发食品经营许可证', unit: '食品科', weight: 1 },
] as const;

export const UNITS = ['法规科', '食品科', '药品科', '广告科', '特设科', '消保科'] as const;

export function applicantOf(chance: Chance, actType: string): NewParty {
  const isPerson = actType === '举报投诉处理' || actType === '信息公开' || chance.happens(0.3);
  return isPerson
    ? { role: 'APPLICANT', kind: 'NATURAL', name: chance.oneOf(SURNAMES) + chance.oneOf(GIVEN) }
    : { role: 'APPLICANT', kind: 'LEGAL', name: chance.oneOf(COMPANIES) };
}

export function actOf(chance: Chance): PlannedAct & { unit: string } {
  const { weight, ...act } = chance.weighted(ACTS.map((one) => [one, one.weight] as const));
  return act;
}
