import { day } from '#law';
import type { Shown } from '../api/client';
import { registeredWords } from './registered-words';

type Deadline = Shown['CaseView']['deadlines'][number];

const today = day('2026-09-21');
const deadline = (told: Partial<Deadline>) =>
  ({ ours: true, status: 'OPEN', shortName: '答复', due: day('2026-10-09'), ...told }) as Deadline;

describe('registeredWords', () => {
  it('names the next deadline of ours', () => {
    const deadlines = [
      deadline({ shortName: '审理', due: day('2026-09-25'), ours: false }),
      deadline({}),
      deadline({ shortName: '延期举证', due: day('2026-10-12') }),
    ];
    expect(registeredWords({ deadlines, alike: [] }, today)).toBe('已登记。答复期限 10月9日');
  });

  it('says when it has passed already', () => {
    const deadlines = [deadline({ status: 'OVERDUE', due: day('2026-09-18') })];
    expect(registeredWords({ deadlines, alike: [] }, today)).toBe('已登记。答复期限 9月18日，已经逾期');
  });

  it('says when there is none', () => {
    expect(registeredWords({ deadlines: [], alike: [] }, today)).toBe('已登记。现在没有本机关要办的期限');
  });

  it('names those that may be the same case', () => {
    const alike = [
      { id: 7, caseNo: '（2026）云0102行初8号', applicants: '张伟', receivedOn: day('2026-09-18') },
    ];
    expect(registeredWords({ deadlines: [], alike }, today)).toBe(
      '已登记。现在没有本机关要办的期限。可能重复登记，请核对：（2026）云0102行初8号，张伟，9月18日收到',
    );
  });
});
