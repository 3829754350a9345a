import type { Procedure } from '../vocabulary';

/** 类型代字 of the courts (法〔2015〕137号，法〔2018〕335号修改): what a case number says of the proceeding. */
export interface CaseType {
  code: string;
  name: string;
  /** Null where the product has no such procedure. */
  procedure: Procedure | null;
}

export const CASE_TYPES: readonly CaseType[] = [
  { code: '行初', name: '行政一审', procedure: 'FIRST_INSTANCE' },
  { code: '行终', name: '行政二审', procedure: 'SECOND_INSTANCE' },
  { code: '行监', name: '行政依职权再审审查', procedure: 'RETRIAL_REVIEW' },
  { code: '行申', name: '行政申请再审审查', procedure: 'RETRIAL_REVIEW' },
  { code: '行抗', name: '行政抗诉再审审查', procedure: 'RETRIAL_REVIEW' },
  { code: '行再', name: '行政再审', procedure: 'RETRIAL' },
  { code: '行审', name: '非诉行政行为申请执行审查', procedure: 'ENFORCEMENT_REVIEW' },
  { code: '行审复', name: '非诉行政行为申请执行审查复议', procedure: 'ENFORCEMENT_REVIEW' },
  { code: '行赔初', name: '行政赔偿一审', procedure: 'FIRST_INSTANCE' },
  { code: '行赔终', name: '行政赔偿二审', procedure: 'SECOND_INSTANCE' },
  { code: '行赔监', name: '行政赔偿依职权再审审查', procedure: 'RETRIAL_REVIEW' },
  { code: '行赔申', name: '行政赔偿申请再审审查', procedure: 'RETRIAL_REVIEW' },
  { code: '行赔抗', name: '行政赔偿抗诉再审审查', procedure: 'RETRIAL_REVIEW' },
  { code: '行赔再', name: '行政赔偿再审', procedure: 'RETRIAL' },
  { code: '行赔他', name: '其他行政赔偿', procedure: null },
  { code: '行他', name: '其他行政', procedure: null },
  { code: '行辖', name: '行政提级、指定管辖', procedure: null },
  { code: '行辖终', name: '行政管辖上诉', procedure: null },
  { code: '赔辖', name: '行政赔偿管辖', procedure: null },
  { code: '赔辖终', name: '行政赔偿管辖上诉', procedure: null },
  { code: '行保', name: '非诉行为保全审查', procedure: null },
  { code: '行保复', name: '非诉行为保全复议', procedure: null },
  { code: '财保', name: '非诉财产保全审查', procedure: null },
  { code: '执', name: '首次执行', procedure: null },
  { code: '执恢', name: '恢复执行', procedure: null },
  { code: '执保', name: '财产保全执行', procedure: null },
  { code: '执异', name: '执行异议', procedure: null },
  { code: '执复', name: '执行复议', procedure: null },
  { code: '执监', name: '执行监督', procedure: null },
  { code: '司惩', name: '司法拘留、罚款', procedure: null },
  { code: '司惩复', name: '司法制裁复议', procedure: null },
];

const byCode = new Map(CASE_TYPES.map((type) => [type.code, type]));

export function findCaseType(code: string): CaseType | undefined {
  return byCode.get(code);
}
