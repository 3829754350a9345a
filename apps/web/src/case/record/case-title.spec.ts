import { caseFile } from './case-file.fixture';
import { contextOf, titleOf } from './case-title';

const act = { type: null, documentNo: null, madeOn: null, field: null, cause: null, reviewFirst: false };

describe('titleOf', () => {
  it('says who against what', () => {
    expect(titleOf(caseFile())).toBe('美辰美容院 不服行政处罚（罚款）');
    expect(titleOf(caseFile({ act: { ...act, type: 'A2015-7' } }))).toBe('美辰美容院 不服信息公开');
  });

  it('makes do with what is known', () => {
    expect(titleOf(caseFile({ applicants: null, act }))).toBe('当事人未登记 不服行政行为');
    expect(titleOf(caseFile({ act: { ...act, documentNo: '云市监处罚〔2026〕98号' } }))).toBe(
      '美辰美容院 不服云市监处罚〔2026〕98号',
    );
  });

  it('turns round where it is we who apply', () => {
    const told = { procedure: 'ENFORCEMENT_REVIEW', capacity: 'APPLICANT' } as const;
    expect(titleOf(caseFile(told))).toBe('申请强制执行 美辰美容院');
  });
});

describe('contextOf', () => {
  it('is number, capacity, officer and unit', () => {
    expect(contextOf(caseFile())).toBe('（2026）川2902行初97号 · 被告（未经复议） · 承办 李文静 · 广告科');
    expect(contextOf(caseFile({ caseNo: null, officerName: null, unitName: null }))).toBe(
      '案号未登记 · 被告（未经复议） · 承办人未定',
    );
  });
});
