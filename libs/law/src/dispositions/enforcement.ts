import { day } from '../day';
import { LITIGATION_INTERPRETATION_2018 } from '../laws';
import { disposition } from './disposition-entry';

/** 非诉执行审查. */
export const ENFORCEMENT = [
  disposition({
    code: 'FS-ZY',
    name: '准予执行',
    procedures: ['ENFORCEMENT_REVIEW'],
    law: LITIGATION_INTERPRETATION_2018,
    article: '第一百六十条第一款',
    quote: '作出是否准予执行的裁定。',
    effectiveFrom: day('2018-02-08'),
    group: '裁定',
    result: 'ENFORCED',
    verdict: 'WON',
    correction: 'NO',
    documentKind: 'RULING',
  }),
  disposition({
    code: 'FS-BZY',
    name: '不准予执行',
    procedures: ['ENFORCEMENT_REVIEW'],
    law: LITIGATION_INTERPRETATION_2018,
    article: '第一百六十一条第一款',
    quote: '人民法院应当裁定不准予执行',
    effectiveFrom: day('2018-02-08'),
    group: '裁定',
    result: 'NOT_ENFORCED',
    verdict: 'LOST',
    correction: 'YES',
    documentKind: 'RULING',
  }),
  disposition({
    code: 'FS-BYSL',
    name: '不予受理',
    procedures: ['ENFORCEMENT_REVIEW'],
    law: LITIGATION_INTERPRETATION_2018,
    article: '第一百五十五条第三款',
    quote: '对不符合条件的申请，应当裁定不予受理。',
    effectiveFrom: day('2018-02-08'),
    group: '裁定',
    result: 'NOT_ACCEPTED',
    verdict: 'NEUTRAL',
    correction: 'PROCEDURAL',
    phase: 'BEFORE_ACCEPTANCE',
    documentKind: 'RULING',
  }),
] as const;
