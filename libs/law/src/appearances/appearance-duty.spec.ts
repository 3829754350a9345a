import { day } from '../day';
import { appearanceDuty, type DutyFacts } from './appearance-duty';

const TRIAL: DutyFacts = {
  ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', kind: 'TRIAL', on: day('2026-11-02') },
  ...{ courtNotice: false, matter: '行政处罚 道路运输', cameBefore: false, agreedOther: false },
};

it.each<[string, Partial<DutyFacts>, ReturnType<typeof appearanceDuty>]>([
  ['the statute, of a plain trial', {}, 'DEFENDANT'],
  ['the court notifies (第五条)', { courtNotice: true }, 'COURT_NOTICE'],
  ['the class of the case (第四条)', { matter: '食品安全' }, 'CLASS_OF_CASE'],
  ['no class was named before 2020-07-01', { matter: '食品安全', on: day('2020-06-30') }, 'DEFENDANT'],
  ['once in an instance suffices (第七条)', { cameBefore: true, matter: '食品安全' }, 'CAME_BEFORE'],
  ['unless the court notifies again', { cameBefore: true, courtNotice: true }, 'COURT_NOTICE'],
  ['another defendant comes (第三条)', { agreedOther: true, courtNotice: true }, 'AGREED_OTHER'],
  ['an inquiry is no trial', { kind: 'INQUIRY', matter: '食品安全' }, 'NOT_COUNTED'],
  ['a pronouncement is none', { kind: 'PRONOUNCEMENT' }, 'NOT_COUNTED'],
  ['an inquiry to which the leader is called', { kind: 'INQUIRY', courtNotice: true }, 'COURT_NOTICE'],
  ['a third party defends nothing', { capacity: 'THIRD_PARTY', courtNotice: true }, null],
  [
    '听证 of 行政复议 since 2024',
    { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', kind: 'HEARING' },
    'REVIEW_HEARING',
  ],
  [
    'and none before',
    {
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', kind: 'HEARING' },
      on: day('2023-12-31'),
    },
    null,
  ],
])('%s', (_, facts, duty) => {
  expect(appearanceDuty({ ...TRIAL, ...facts })).toBe(duty);
});
