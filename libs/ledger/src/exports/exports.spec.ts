import { readXlsx } from 'hucre/xlsx';
import { type Day, day, DISPOSITIONS, dispositionFits, type Procedure, PROCEDURES } from '#law';
import { fieldNamed } from '../sheets/fields';
import { dispositionFor, type Meaning, readOutcome } from '../values/outcome-words';
import { usualCapacity } from '../values/words';
import { exportedColumns, type ExportedCase } from './exported-case';
import { ledgerWorkbook } from './ledger-workbook';

const ONE: ExportedCase = {
  ...{ id: 1, seatId: 1, version: 1, procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT' },
  ...{ caseNo: '（2026）云0102行初8号', authority: '云川区人民法院', actType: '行政处罚', documentNo: null },
  ...{ cause: null, receivedOn: day('2026-03-02'), status: 'CLOSED', closedOn: day('2026-06-30') },
  ...{ disposition: 'Y1-BHSQ', dispositionName: '判决驳回原告诉讼请求', result: 'DISMISSED', verdict: 'WON' },
  ...{ organId: 1, organName: '市局', officerId: null, officerName: null, nextDue: null, nextDeadline: null },
  ...{ nextHearingAt: null, nextAppearance: null, applicants: ['=1+1', '李四'], thirdParties: [] },
  ...{ actMadeOn: null, field: null, note: '+86 是电话', acceptedOn: day('2026-03-05'), servedOn: null },
  ...{ defendantForm: 'CO_DEFENDANT', unitName: null },
};

describe('a ledger that goes out', () => {
  it('has days as days, and texts as texts whatever they begin with', async () => {
    const file = await ledgerWorkbook([ONE], '案件台账');
    const { sheets } = await readXlsx(file);
    const [head = [], row = []] = sheets[0]?.rows ?? [];
    const told = Object.fromEntries(head.map((heading, at) => [String(heading), row[at] ?? null]));
    expect(told).toMatchObject({ '申请人（原告）': '=1+1、李四', 备注: '+86 是电话', 本机关身份: '被告' });
    expect(told.收到日期).toEqual(new Date('2026-03-02T00:00:00Z'));
    expect(JSON.stringify(sheets)).not.toContain('"formula":');
  });

  it('has headings that an import understands, each another field', () => {
    const fields = exportedColumns(true).map(({ heading }) => fieldNamed(heading));
    expect(fields).not.toContain(null);
    const read = fields.filter((field) => field !== 'KEPT');
    expect(new Set(read).size).toBe(read.length);
  });

  it.each<[Day]>([[day('2022-05-01')], [day('2026-05-01')]])(
    'has results that an import reads back, of %s',
    (on) => {
      for (const procedure of Object.keys(PROCEDURES) as Procedure[]) {
        const facts = {
          procedure,
          capacity: usualCapacity(procedure),
          receivedOn: on,
          outcome: { madeOn: on },
        };
        const fits = (one: (typeof DISPOSITIONS)[number]) => dispositionFits({ ...facts, events: [] }, one);
        const open = DISPOSITIONS.filter((one) => one.procedures.includes(procedure) && fits(one));
        expect(open.length).toBeGreaterThan(3);
        for (const { code, name, phase } of open) {
          if (phase === 'ATTACHED') continue;
          const back = dispositionFor(readOutcome(name, {}) as Meaning, procedure, fits);
          expect([procedure, name, back]).toEqual([procedure, name, code]);
        }
      }
    },
  );
});
