/** What a column of a ledger can hold, and what the office calls it. */
export const LEDGER_FIELDS = {
  caseNo: '案号',
  procedure: '程序（审级）',
  capacity: '本机关身份',
  authority: '复议机关（法院）',
  applicants: '申请人（原告）',
  thirdParties: '第三人',
  receivedOn: '收到日期',
  acceptedOn: '受理（立案）日期',
  actType: '行政行为种类',
  documentNo: '行政行为文号',
  actMadeOn: '行政行为日期',
  field: '行政管理类别',
  cause: '案由',
  outcome: '处理结果',
  closedOn: '结案日期',
  servedOn: '结案文书送达日期',
  defendantForm: '被告形式',
  officer: '承办人',
  unit: '承办机构',
  year: '年份',
  note: '备注',
} as const;
export type LedgerField = keyof typeof LEDGER_FIELDS;

/** What the register knows of a case by itself: an export tells it, and an import leaves it aside. */
const OF_OURS = /^(?:登记状态|参加机关)$/;

/** Whether what stands under a heading is of no use to a register. */
export function isLeftAside(heading: string): boolean {
  return /^序号|^编号/.test(heading) || OF_OURS.test(heading);
}

/** Headings that name each, without blanks and brackets; the first that fits. */
const HEADINGS: readonly (readonly [LedgerField | 'KEPT', RegExp])[] = [
  ['KEPT', /^(?:序号|编号|序列|no\.?|(?:案件)?状态|办理状态|结转状态)$/i],
  ['KEPT', OF_OURS],
  ['capacity', /^(?:本机关|我方|我局)?身份$/],
  ['servedOn', /(?:结案|决定书?|判决书?|裁判|文书).*(?:送达|签收|收到)(?:日期|时间|日)?$/],
  [
    'closedOn',
    /^(?:结案|办结|审结|判决|裁判|裁定|决定|(?:复议)?决定书?(?:作出)?|文书作出)(?:日期|时间|年月日)$/,
  ],
  [
    'outcome',
    /(?:结案|处理|审理|裁判|判决|复议|应诉|办理|诉讼)(?:种类|方式|结果|情况|结论)$|^(?:结果|处理结果|结论)$/,
  ],
  ['actMadeOn', /(?:行政)?行为(?:作出)?(?:日期|时间)$|(?:处罚|处理)决定(?:日期|时间)$/],
  ['acceptedOn', /^(?:复议)?(?:受理|立案|受理[(（]立案[)）])(?:日期|时间|日)$/],
  [
    'receivedOn',
    /^(?:收案|收件|收文|收到|签收|接收|来文|登记|收悉)(?:日期|时间|日)?$|(?:通知书?|副本|申请书?|材料)(?:签收|收到)(?:日期|时间|日)?$|^收到.*(?:日期|时间|之日)$/,
  ],
  ['procedure', /^(?:审级|程序|审理程序|审理阶段|案件类型|案件类别|诉讼阶段)$/],
  [
    'authority',
    /^(?:受理|审理|管辖|受案|审判|一审)?(?:法院|复议机关|复议机构|机关)$|^(?:受理|审理)(?:单位|机关)$|^受理法院|^复议机关/,
  ],
  [
    'caseNo',
    /^(?:案号|案件编号|案件号|复议案号|法院案号|应诉案号|受理案号|.*案号)$|^(?:受理|答复|应诉)通知书?(?:文)?号$/,
  ],
  ['documentNo', /^(?:文号|文书号|决定书文?号|处罚决定书?文?号)$|(?:行为|决定书?|文书).*(?:文号|编号|号)$/],
  [
    'applicants',
    /^(?:(?:再审)?申请人|原告|上诉人|当事人)(?:姓名|名称|及人数)?$|^(?:申请人|原告)[(（/、或].*/,
  ],
  ['thirdParties', /^第三人(?:姓名|名称)?$/],
  [
    'actType',
    /^(?:复议|申请复议|行政行为|被诉行为|行政行为种类|被诉行政行为)(?:事项|种类|类型|类别)?$|^(?:行政)?行为(?:种类|类型|类别)$/,
  ],
  ['field', /行政(?:管理)?(?:类别|领域|范围)$|^管理类别$/],
  ['cause', /案由|案件事由|争议事由/],
  ['defendantForm', /^被告形式$|^起诉方式$/],
  ['officer', /^(?:应诉|主)?承办人(?:员)?$|^经办人$/],
  ['unit', /^承办(?:机构|科室|部门|单位|处室)$|^责任(?:科室|部门)$/],
  ['year', /^年(?:份|度)$/],
  ['note', /^(?:备注|说明|其他)$/],
];

/** What a heading names; `KEPT` for one that is understood and belongs to no field; null for one that is not known. */
export function fieldNamed(heading: string): LedgerField | 'KEPT' | null {
  const words = heading.replace(/[\s*＊:：]/g, '').replace(/[(（][^)）]*[)）]$/, '');
  return HEADINGS.find(([, says]) => says.test(words))?.[0] ?? null;
}
