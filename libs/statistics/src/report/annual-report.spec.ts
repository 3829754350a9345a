import { day, type FollowUpKind, type Result, type Stream } from '#law';
import type { CountedCase } from '../counted-case';
import { annualReport } from './annual-report';
import { wordedResults } from './phrases';
import { USUAL_STYLE } from './style/report-style';
import { ended, paragraphOf, PUBLISHED, statistics, textOf } from './report.fixture';

describe('the paragraph', () => {
  it('is the published one for the published year', () => {
    const followUps = [followUp('ADVICE_LETTER', '2020-05-06', '2020-06-05')];
    expect(paragraphOf({ cases: PUBLISHED, followUps })).toBe(
      '行政诉讼9件，其中当事人撤回起诉3件，驳回原告诉讼请求5件，判决撤销1件。' +
        '行政复议已审结9件，其中终止1件，驳回1件，撤销1件，维持4件，变更2件。' +
        '行政复议建议书1件，已办理并反馈。',
    );
  });

  it('says 均 where all are alike, and neither 均 nor 其中 of a single case', () => {
    expect(paragraphOf({ cases: ended(4, 'respondent', 'MAINTAINED', 'F17-WC') })).toBe(
      '行政复议已审结4件，均为维持。',
    );
    expect(paragraphOf({ cases: ended(1, 'firstInstance', 'REVOKED', 'Y1-CX') })).toBe(
      '行政诉讼1件，结果为判决撤销。',
    );
  });

  it('leaves out what has no case, and says so where nothing has', () => {
    expect(paragraphOf({})).toBe('本期没有行政复议、行政诉讼案件。');
  });

  it('tells what was carried over, ended before acceptance, and is pending, where it is not zero', () => {
    const cases = [
      ...ended(2, 'respondent', 'MAINTAINED', 'F17-WC').map((one) => ({
        ...one,
        receivedOn: day('2019-12-01'),
      })),
      ...ended(1, 'respondent', 'NOT_ACCEPTED', 'F17-BYSL', 'NEUTRAL'),
      ...ended(3, 'respondent', 'REVOKED', 'F17-CX').map((one) => ({ ...one, ending: null })),
    ];
    expect(paragraphOf({ cases })).toBe(
      '行政复议上年结转2件，新收4件，受理3件，受理前终结1件，已审结2件，均为维持；未审结3件。',
    );
    const open = ended(1, 'firstInstance', 'REVOKED', 'Y1-CX').map((one) => ({ ...one, ending: null }));
    expect(paragraphOf({ cases: open })).toBe('行政诉讼新收1件，未审结1件。');
  });

  it('tells litigation apart by instance as soon as there is a second', () => {
    const cases = [
      ...ended(2, 'firstInstance', 'DISMISSED', 'Y1-BHQS'),
      ...ended(1, 'secondInstance', 'MAINTAINED', 'Y2-WC'),
    ];
    expect(paragraphOf({ cases })).toBe(
      '行政诉讼一审2件，均为驳回起诉。行政诉讼二审1件，结果为驳回上诉维持原裁判。',
    );
  });

  it('names withdrawal and settlement as the 终止 that they are, each once', () => {
    const cases = [
      ...ended(2, 'respondent', 'WITHDRAWN', 'F23-ZZ-CH'),
      ...ended(1, 'respondent', 'SETTLED', 'F23-ZZ-HJ'),
      ...ended(1, 'respondent', 'MAINTAINED', 'F23-WC'),
    ];
    expect(paragraphOf({ cases })).toBe(
      '行政复议已审结4件，其中终止3件（其中申请人撤回申请2件、当事人达成和解1件），维持1件。',
    );
  });

  it('compares with the year before, where there was one', () => {
    const lastYear = ended(2, 'firstInstance', 'REVOKED', 'Y1-CX').map((one) => moved(one, '2019'));
    const text = (howMany: number) =>
      paragraphOf({ cases: ended(howMany, 'firstInstance', 'REVOKED', 'Y1-CX') }, { cases: lastYear });
    expect(text(3)).toBe('行政诉讼3件（同比增加1件），均为判决撤销。');
    expect(text(1)).toBe('行政诉讼1件（同比减少1件），结果为判决撤销。');
    expect(text(2)).toBe('行政诉讼2件（与上年同期持平），均为判决撤销。');
  });

  it('says 受理 wherever it is not 新收, more or fewer', () => {
    const open = ended(2, 'reviewOrgan', 'MAINTAINED', 'F17-WC').map((one) => ({ ...one, ending: null }));
    const [first, second] = open as [CountedCase, CountedCase];
    const before = { ...first, receivedOn: day('2019-12-30') };
    expect(paragraphOf({ cases: [before, second] })).toBe(
      '作为复议机关办理的行政复议上年结转1件，新收1件，受理2件，未审结2件。',
    );
    expect(paragraphOf({ cases: [{ ...first, acceptedOn: null }] })).toBe(
      '作为复议机关办理的行政复议新收1件，受理0件，未审结1件。',
    );
  });

  it('compares nothing with a year that was not registered whole', () => {
    expect(paragraphOf({ cases: ended(3, 'firstInstance', 'REVOKED', 'Y1-CX') })).not.toContain('同比');
  });

  it('warns of verdicts that wait for a case before, and of hearings that nobody wrote down', () => {
    const cases = ended(1, 'secondInstance', 'MAINTAINED', 'Y2-WC', 'NEUTRAL');
    expect(textOf({ cases, withoutCaseBefore: new Set([0]) })).toContain(
      '（注：有1件案件没有登记前案或者改判后的胜败，暂不计胜败，请先补登。）',
    );
  });

  it('tells what is still being done about follow-ups', () => {
    const followUps = [
      followUp('JUDICIAL_ADVICE', '2020-05-06', '2020-06-05'),
      followUp('JUDICIAL_ADVICE', '2020-12-06', null),
      followUp('OPINION_LETTER', '2019-12-06', '2020-01-05'),
      followUp('REDO', '2020-03-06', '2020-04-05'),
      followUp('REDO', '2020-03-06', '2020-04-05'),
    ];
    expect(paragraphOf({ followUps })).toBe(
      '行政复议意见书上年结转1件，已办理并反馈。' +
        '司法建议书2件，已办理并反馈1件，正在办理1件。' +
        '责令重新作出行政行为2件，均已履行。',
    );
  });

  it('tells of the leaders where something was opened in court', () => {
    const appearance = {
      status: 'APPEARED',
      leaderRank: 'PRINCIPAL',
      spoke: true,
      absenceReason: null,
      proofSubmitted: false,
    } as const;
    const trial = {
      organId: 1,
      caseNoKey: null,
      procedure: 'FIRST_INSTANCE',
      heldOn: day('2020-05-06'),
      matter: '',
      coDefendantAppeared: false,
    } as const;
    const trials = [
      { ...trial, caseId: 1, courtNotice: true, appearance },
      { ...trial, caseId: 2, courtNotice: true, appearance: { ...appearance, status: 'ABSENT' } as const },
      { ...trial, caseId: 3, courtNotice: false, appearance: null },
    ];
    expect(paragraphOf({ trials })).toBe(
      '行政诉讼开庭审理3件，负责人应当出庭2件，负责人出庭1件，出庭应诉率50.0%（1/2），' +
        '其中正职出庭1件，出庭并发表意见1件，未出庭且未说明正当理由1件，尚未登记出庭情况1件。',
    );
    expect(paragraphOf({ trials: trials.slice(0, 1) })).toBe(
      '行政诉讼开庭审理1件，负责人出庭应诉，出庭应诉率100.0%（1/1），其中正职出庭1件，出庭并发表意见1件。',
    );
  });

  it('is headed by the year, or by the days of a year that is not over', () => {
    const { title } = annualReport(statistics({}), null, { madeOn: day('2021-01-08') });
    expect(title).toBe('2020年行政复议和行政应诉情况');
    const part = { ...statistics({}), to: day('2020-09-21') };
    expect(annualReport(part, null, { madeOn: day('2020-09-21') }).title).toBe(
      '2020年1月1日至9月21日行政复议和行政应诉情况',
    );
  });

  it('warns of a case whose dates contradict each other', () => {
    const [one] = ended(1, 'respondent', 'MAINTAINED', 'F17-WC');
    const impossible = { ...one!, ending: { ...one!.ending!, on: day('2019-03-01') } };
    expect(textOf({ cases: [impossible] })).toContain('（注：有1件案件的结案日期早于收到日期，请先核对。）');
  });
});

it('words every result of every stream exactly once', () => {
  const codes = [null, 'Y1-BHSQ', 'Y1-BHPC', 'Y1-ACS', 'Y1-FYJD', 'Y2-ZLLA', 'ZS-CD', 'ZS-ACH'];
  for (const stream of Object.keys(statistics({}).streams) as Stream[]) {
    const results: Result[] = [
      'DISMISSED',
      'WITHDRAWN',
      'REMANDED',
      'REVOKED',
      'OTHER',
      'ENFORCED',
      'CHANGED',
    ];
    const cases = results.flatMap((result) =>
      codes
        .filter((code) => code === null || resultOf(code) === result)
        .flatMap((code) => ended(2, stream, result, code ?? result)),
    );
    const { streams } = statistics({ cases });
    const worded = wordedResults(stream, streams[stream], USUAL_STYLE);
    expect(worded.reduce((sum, { count }) => sum + count, 0)).toBe(streams[stream].concluded);
    for (const { count, details } of worded) {
      expect(details.reduce((sum, detail) => sum + detail.count, 0)).toBeLessThanOrEqual(count);
    }
  }
});

function moved(counted: CountedCase, year: string): CountedCase {
  const to = (on: string) => day(on.replace(/^\d{4}/, year));
  return {
    ...counted,
    receivedOn: to(counted.receivedOn),
    ending: { ...counted.ending!, on: to(counted.ending!.on) },
  };
}

function followUp(kind: FollowUpKind, receivedOn: string, answeredOn: string | null) {
  return {
    followUpId: 1,
    caseId: null,
    kind,
    receivedOn: day(receivedOn),
    dueOn: null,
    answeredOn: answeredOn === null ? null : day(answeredOn),
  };
}

function resultOf(code: string): Result | undefined {
  const results: Record<string, Result> = {
    'Y1-BHSQ': 'DISMISSED',
    'Y1-BHPC': 'DISMISSED',
    'Y1-ACS': 'WITHDRAWN',
    'Y1-FYJD': 'REVOKED',
    'Y2-ZLLA': 'REMANDED',
    'ZS-CD': 'REMANDED',
    'ZS-ACH': 'WITHDRAWN',
  };
  return results[code];
}
