import {
  ABSENCE_REASONS,
  APPEAL_CHOICES,
  APPEARANCE_STATUSES,
  APPELLANTS,
  CAPACITIES,
  CLOCK_NAMES,
  DEFENDANT_FORMS,
  EVENT_FIELD_NAMES,
  EVENT_TYPES,
  findDisposition,
  findPoint,
  FOLLOW_UP_KINDS,
  HEARING_KINDS,
  HEARING_STATUSES,
  isDay,
  LAW_VERSIONS,
  LEADER_RANKS,
  optionLabel,
  ORDER_KINDS,
  ORDER_STARTS,
  PARTY_ROLES,
  PROCEDURES,
  VERDICTS,
  dateText,
} from '#law';
import { dayAt, timeText } from '../../ui/dates';
import { actTypeName, causeName, fieldName } from '../record/case-title';

/** People and units, whose numbers the history holds. */
export interface Names {
  users: ReadonlyMap<number, string>;
  units: ReadonlyMap<number, string>;
}

/** What each recorded field is called; what is not here is of no use to a person. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  procedure: '程序',
  capacity: '本机关身份',
  caseNo: '案号',
  authority: '复议机关（法院）',
  defendantForm: '被告形式',
  appealedBy: '上诉人',
  receivedOn: '收到日期',
  parties: '当事人',
  act: '行政行为',
  actType: '行政行为种类',
  documentNo: '行政行为文号',
  actMadeOn: '行政行为日期',
  field: '行政管理类别',
  cause: '案由',
  reviewFirst: '复议前置',
  unitId: '承办机构',
  officerId: '承办人',
  substituteId: '代理人',
  substituteUntil: '代理截止日期',
  note: '备注',
  chosenLawVersion: '选定的法律版本',
  lawVersion: '适用法律',
  chosenOptions: '本案的计算口径',
  acceptedOn: '受理（立案）日期',
  status: '状态',
  closedOn: '结案日期',
  confirmedOn: '仍无变化，确认于',
  on: '日期',
  happenedOn: '日期',
  ...EVENT_FIELD_NAMES,
  days: '天数',
  appealable: '可以上诉',
  kind: '种类',
  at: '时间',
  place: '地点',
  courtNotice: '法院通知负责人出庭',
  leaderName: '负责人',
  leaderPost: '职务',
  leaderRank: '职级',
  spoke: '出声',
  agreedWith: '由谁出庭',
  delegate: '出庭的工作人员',
  counsel: '律师',
  filedOn: '向司法局备案日期',
  absenceReason: '未出庭理由',
  proofSubmitted: '已提交证明',
  disposition: '处理结果',
  madeOn: '文书日期',
  servedOn: '送达日期',
  orders: '附带处理',
  verdict: '胜败',
  issuer: '发出机关',
  answeredOn: '办理日期',
  result: '办理情况',
  metOn: '完成日期',
};

const STATUSES: Record<string, string> = {
  ...HEARING_STATUSES,
  ...APPEARANCE_STATUSES,
  OPEN: '在办',
  SUSPENDED: '中止',
  CLOSED: '已结',
};

const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  procedure: PROCEDURES,
  capacity: CAPACITIES,
  defendantForm: DEFENDANT_FORMS,
  appealedBy: APPELLANTS,
  by: APPELLANTS,
  clock: CLOCK_NAMES,
  appeal: APPEAL_CHOICES,
  kind: { ...HEARING_KINDS, ...FOLLOW_UP_KINDS },
  status: STATUSES,
  leaderRank: LEADER_RANKS,
  absenceReason: ABSENCE_REASONS,
  verdict: VERDICTS,
  role: PARTY_ROLES,
  type: Object.fromEntries(Object.entries(EVENT_TYPES).map(([type, { label }]) => [type, label])),
  lawVersion: Object.fromEntries(Object.entries(LAW_VERSIONS).map(([version, { name }]) => [version, name])),
};

const CODES: Readonly<Record<string, (code: string) => string | null>> = {
  actType: actTypeName,
  cause: causeName,
  field: fieldName,
  disposition: (code) => findDisposition(code)?.name ?? code,
  at: (instant) => `${dateText(dayAt(instant))} ${timeText(instant)}`,
};

/** A recorded value in words. */
export function valueText(field: string, value: unknown, names: Names): string {
  if (field === 'chosenOptions') return optionsText(value);
  if (value === null || value === undefined || value === '') return '空';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return numberText(field, value, names);
  if (typeof value === 'string') return wordsFor(field, value);
  if (Array.isArray(value)) return listText(value, names);
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([part, told]) => valueText(part, told, names))
    .join('，');
}

function wordsFor(field: string, value: string): string {
  if (isDay(value)) return dateText(value);
  const words = VOCABULARIES[field === 'chosenLawVersion' ? 'lawVersion' : field]?.[value];
  return words ?? CODES[field]?.(value) ?? value;
}

function numberText(field: string, value: number, { users, units }: Names): string {
  if (['officerId', 'substituteId', 'approverId'].includes(field)) return users.get(value) ?? '已停用的人员';
  if (field === 'unitId') return units.get(value) ?? '已撤销的机构';
  return String(value);
}

function listText(list: readonly unknown[], names: Names): string {
  return list.length === 0 ? '无' : list.map((one) => itemText(one, names)).join('；');
}

/** A party by its name, an order by its kind, days and amount. */
function itemText(item: unknown, names: Names): string {
  const { name, kind, days, amountFen, starts, startsOn } = item as Record<string, unknown>;
  if (typeof name === 'string') return name;
  if (typeof kind !== 'string') return valueText('', item, names);
  return [
    ORDER_KINDS[kind as keyof typeof ORDER_KINDS],
    typeof days === 'number' ? ` ${days} 日` : '',
    typeof amountFen === 'number' ? ` ${amountFen / 100} 元` : '',
    typeof startsOn === 'string' ? ` 自${valueText('startsOn', startsOn, names)}起` : '',
    starts === 'RECEIVED' || starts === 'EFFECTIVE' ? ` 自${ORDER_STARTS[starts]}起` : '',
  ].join('');
}

/** Each contested point with the option taken for the case. */
function optionsText(value: unknown): string {
  const chosen = Object.entries((value ?? {}) as Record<string, string>);
  if (chosen.length === 0) return '随统一口径';
  return chosen
    .map(([id, option]) => `${findPoint(id)?.question ?? id}：${optionLabel(id, option)}`)
    .join('；');
}
