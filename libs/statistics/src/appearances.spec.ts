import { day, type LeaderAppearance } from '#law';
import { type HeldTrial, type JudgedInstance, judgeInstances } from './appearances';

const YEAR_2025 = { from: day('2025-01-01'), to: day('2025-12-31') };
const YEAR_2026 = { from: day('2026-01-01'), to: day('2026-12-31') };

it('counts an instance once, however many hearings it took', () => {
  const instances = judgeInstances(
    [trial('2025-03-04', { appearance: ABSENT }), trial('2025-05-06', { appearance: APPEARED })],
    YEAR_2025,
  );
  expect(instances).toMatchObject([{ appeared: true, excused: false, unexplained: false }]);
});

it('counts each instance of a dispute apart (法释〔2020〕3号第七条)', () => {
  const instances = judgeInstances(
    [
      trial('2025-03-04', { procedure: 'FIRST_INSTANCE', appearance: APPEARED }),
      trial('2025-09-04', { procedure: 'SECOND_INSTANCE', caseId: 2, caseNoKey: '2025云行终1' }),
    ],
    YEAR_2025,
  );
  expect(instances.map(({ appeared }) => appeared)).toEqual([true, false]);
});

it('counts two registrations under one case number once, and two organs in one case each', () => {
  expect(judgeInstances([trial('2025-03-04'), trial('2025-04-05', { caseId: 2 })], YEAR_2025)).toHaveLength(
    1,
  );
  expect(judgeInstances([trial('2025-03-04'), trial('2025-03-04', { organId: 2 })], YEAR_2025)).toHaveLength(
    2,
  );
});

it('counts cases without a number each', () => {
  const without = [
    trial('2025-03-04', { caseNoKey: null }),
    trial('2025-03-05', { caseNoKey: null, caseId: 2 }),
  ];
  expect(judgeInstances(without, YEAR_2025)).toHaveLength(2);
});

it('leaves out what was opened in another year', () => {
  expect(
    judgeInstances([trial('2024-12-31'), trial('2026-01-01', { caseId: 2, caseNoKey: 'b' })], YEAR_2025),
  ).toEqual([]);
});

describe('the duty to attend', () => {
  it.each(['食品安全', '药品监管', '生态环境', '环境保护', '公共卫生'])(
    'follows from the matter %s (art. 4)',
    (matter) => {
      expect(only(trial('2025-03-04', { matter, appearance: ABSENT })).mustAttend).toBe(true);
    },
  );

  it('follows from the notice of the court, and from nothing else', () => {
    expect(
      only(trial('2025-03-04', { matter: '市场监管', courtNotice: true, appearance: ABSENT })).mustAttend,
    ).toBe(true);
    expect(only(trial('2025-03-04', { matter: '市场监管', appearance: ABSENT })).mustAttend).toBe(false);
  });

  it('is met by an earlier appearance in the same instance, unless the court calls again', () => {
    const before = trial('2025-12-20', { courtNotice: true, appearance: APPEARED });
    const later = trial('2026-01-20', { matter: '食品安全' });
    expect(judgeInstances([before, later], YEAR_2026)).toMatchObject([
      { mustAttend: false, appeared: false, unexplained: false },
    ]);
    const calledAgain = { ...later, courtNotice: true, appearance: ABSENT };
    expect(judgeInstances([before, calledAgain], YEAR_2026)).toMatchObject([
      { mustAttend: true, unexplained: true },
    ]);
  });

  it('is met by the leader of a co-defendant (art. 3)', () => {
    expect(only(trial('2025-03-04', { courtNotice: true, coDefendantAppeared: true }))).toMatchObject({
      mustAttend: false,
      unexplained: false,
    });
  });

  it('is met by what the co-defendants agreed, whoever they are, and is then no gap in the record', () => {
    const agreed = { ...ABSENT, status: 'AGREED' } as const;
    expect(only(trial('2025-03-04', { courtNotice: true, appearance: agreed }))).toMatchObject({
      ...{ mustAttend: false, appeared: false, unexplained: false, notRecorded: false },
    });
  });
});

describe('an absence', () => {
  const called = { courtNotice: true };

  it('is excused by a reason of art. 8 with proof, and by no less', () => {
    const excuse = { absenceReason: 'IRREPLACEABLE_DUTY', proofSubmitted: true } as const;
    expect(absent(excuse)).toMatchObject({ excused: true, unexplained: false });
    expect(absent({ ...excuse, proofSubmitted: false })).toMatchObject({ excused: false, unexplained: true });
    expect(absent({ ...excuse, absenceReason: 'NONE' })).toMatchObject({ excused: false, unexplained: true });
    expect(absent({ ...excuse, absenceReason: null })).toMatchObject({ excused: false, unexplained: true });
  });

  it('is not what nobody wrote down, though a leader was arranged: that is counted nowhere else', () => {
    const arranged = { ...APPEARED, status: 'CONFIRMED' } as const;
    const nowhere = {
      mustAttend: false,
      appeared: false,
      excused: false,
      unexplained: false,
      notRecorded: true,
    };
    expect(only(trial('2025-03-04', { ...called, appearance: arranged }))).toMatchObject(nowhere);
    expect(only(trial('2025-03-04', called))).toMatchObject(nowhere);
    expect(only(trial('2025-03-04', { ...called, appearance: ABSENT }))).toMatchObject({
      mustAttend: true,
      unexplained: true,
      notRecorded: false,
    });
  });

  it('needs no explanation where nobody had to come', () => {
    expect(only(trial('2025-03-04', { appearance: ABSENT })).unexplained).toBe(false);
  });

  it('is recorded by one of several hearings, and waits for no record where the duty was met', () => {
    const twice = [trial('2025-03-04', called), trial('2025-04-04', { ...called, appearance: APPEARED })];
    expect(judgeInstances(twice, YEAR_2025)).toMatchObject([{ notRecorded: false, mustAttend: true }]);
    expect(only(trial('2025-03-04', { ...called, coDefendantAppeared: true })).notRecorded).toBe(false);
  });

  function absent(excuse: Partial<LeaderAppearance>): JudgedInstance {
    return only(trial('2025-03-04', { ...called, appearance: { ...ABSENT, ...excuse } }));
  }
});

describe('whoever appeared', () => {
  it('was a principal, or spoke, at one of the hearings', () => {
    const principal = { ...APPEARED, leaderRank: 'PRINCIPAL' } as const;
    const speaking = { ...APPEARED, spoke: true };
    const both = [
      trial('2025-03-04', { appearance: principal }),
      trial('2025-04-05', { appearance: speaking }),
    ];
    expect(judgeInstances(both, YEAR_2025)).toMatchObject([{ appeared: true, principal: true, spoke: true }]);
  });

  it('does not count as a principal, or as having spoken, by being absent', () => {
    const absent = { ...ABSENT, leaderRank: 'PRINCIPAL', spoke: true } as const;
    expect(only(trial('2025-03-04', { appearance: absent }))).toMatchObject({
      principal: false,
      spoke: false,
    });
  });

  it('was no 负责人 as 其他分管负责人 before 2018-02-08', () => {
    const other = { ...APPEARED, leaderRank: 'OTHER_IN_CHARGE' } as const;
    const period = { from: day('2018-01-01'), to: day('2018-12-31') };
    expect(judgeInstances([trial('2018-02-07', { appearance: other })], period)[0]?.appeared).toBe(false);
    expect(judgeInstances([trial('2018-02-08', { appearance: other })], period)[0]?.appeared).toBe(true);
  });
});

const APPEARED: LeaderAppearance = {
  status: 'APPEARED',
  leaderRank: 'DEPUTY',
  spoke: false,
  absenceReason: null,
  proofSubmitted: false,
};
const ABSENT: LeaderAppearance = { ...APPEARED, status: 'ABSENT', absenceReason: 'NONE' };

function only(one: HeldTrial): JudgedInstance {
  const [instance] = judgeInstances([one], YEAR_2025);
  return instance!;
}

function trial(heldOn: string, more: Partial<HeldTrial> = {}): HeldTrial {
  return {
    organId: 1,
    caseId: 1,
    caseNoKey: '2025云0101行初1',
    procedure: 'FIRST_INSTANCE',
    heldOn: day(heldOn),
    courtNotice: false,
    matter: '',
    appearance: null,
    coDefendantAppeared: false,
    ...more,
  };
}
