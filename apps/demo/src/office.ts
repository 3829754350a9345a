import { addDays, type Day, daysBetween, STATE_COUNCIL_CALENDAR, yearOf } from '#law';
import { Chance } from './chance';
import { litigation } from './litigation';
import type { PlannedCase, PlannedFollowUp } from './plan';
import { reconsideration } from './reconsideration';
import { COURT, GOVERNMENT, type Office } from './setting';

const YEARS = 3;
const RECONSIDERATIONS = 78;
const LAWSUITS = 26;

/** Three years of an office of three people: about 150 cases, the last of them open and due around today. */
export function plannedOffice(today: Day): { cases: PlannedCase[]; followUps: PlannedFollowUp[] } {
  const office = { chance: new Chance(20_260_921), today, numberOf: numbering() };
  const started = `${yearOf(today) - YEARS + 1}-01-04` as Day;
  const received = (count: number, until: number) =>
    Array.from({ length: count }, (_, i) => {
      const span = daysBetween(started, today) - until;
      return STATE_COUNCIL_CALENDAR.workdayFrom(addDays(started, Math.floor((span * (i + 1)) / count)));
    });
  const cases = [
    ...received(RECONSIDERATIONS, 20).map((on) => reconsideration(office, on)),
    ...dueAroundToday(today).map((on) => reconsideration(office, on, 'unanswered')),
    ...received(LAWSUITS, 45).map((on) => litigation(office, on)),
    ...[9, 13, 20, 41, 43, 48, 60].map((days) => litigation(office, workdayBefore(today, days))),
  ];
  return { cases: cases.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)), followUps: letters(today) };
}

/** Received so that ten working days end around today, one of them three days ago. */
function dueAroundToday(today: Day): Day[] {
  return [-13, -10, -9, -8, -6, -4, -1].map((workdays) =>
    STATE_COUNCIL_CALENDAR.addWorkdays(today, workdays),
  );
}

function workdayBefore(today: Day, days: number): Day {
  return STATE_COUNCIL_CALENDAR.workdayFrom(addDays(today, -days));
}

/** One letter late, one due soon, and those of earlier years answered. */
function letters(today: Day): PlannedFollowUp[] {
  return [
    { kind: 'OPINION_LETTER', issuer: GOVERNMENT, receivedOn: addDays(today, -64) },
    { kind: 'JUDICIAL_ADVICE', issuer: COURT, receivedOn: addDays(today, -50) },
    ...[200, 430, 610].map((days): PlannedFollowUp => {
      const receivedOn = addDays(today, -days);
      return {
        kind: 'ADVICE_LETTER',
        issuer: '云川市司法局',
        receivedOn,
        dueOn: addDays(receivedOn, 60),
        answeredOn: addDays(receivedOn, 34),
        result: '已组织执法人员培训，并修订抽检程序',
      };
    }),
  ];
}

function numbering(): Office['numberOf'] {
  const last = new Map<string, number>();
  return (series, on) => {
    const key = `${series}${yearOf(on)}`;
    const number = (last.get(key) ?? 0) + 1;
    last.set(key, number);
    return series.replace('年', String(yearOf(on))).replace('号', `${number}号`);
  };
}
