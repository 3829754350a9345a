import fc from 'fast-check';
import type { Procedure } from '../vocabulary';
import { normaliseCaseNo, procedureOfCaseNo, readCaseNo } from './case-no';
import { CASE_TYPES } from './case-types';

describe('a court number', () => {
  it.each([
    '（2024）鄂0991行初86号',
    '(2024)鄂0991行初86号',
    '（2024)鄂0991行初86号',
    '【2024】鄂0991行初86号',
    '〔2024〕鄂0991行初86号',
    '[2024]鄂0991行初86号',
    '（２０２４）鄂０９９１行初８６号',
    ' (2024) 鄂 0991 行初 86 号 ',
    '（2024）鄂0991行初\n86号',
    '（2024）鄂0991行初086号',
  ])('is one however it is written: %p', (text) => {
    expect(readCaseNo(text)).toMatchObject({
      text: '（2024）鄂0991行初86号',
      kind: 'COURT',
      year: 2024,
      organ: '鄂0991',
      special: null,
      typeCode: '行初',
      number: 86,
      procedure: 'FIRST_INSTANCE',
      repaired: false,
      key: readCaseNo('（2024）鄂0991行初86号').key,
    });
  });

  it.each<[string, Procedure | null]>([
    ['（2023）湘98行终127号', 'SECOND_INSTANCE'],
    ['（2021）最高法行申12号', 'RETRIAL_REVIEW'],
    ['（2022）最高法行再5号', 'RETRIAL'],
    ['（2024）青0105行审3号', 'ENFORCEMENT_REVIEW'],
    ['（2024）青0105行审复3号', 'ENFORCEMENT_REVIEW'],
    ['（2024）京73行赔初8号', 'FIRST_INSTANCE'],
    ['（2024）浙8601行初8号', 'FIRST_INSTANCE'],
    ['（2024）青01行辖终8号', null],
    ['（2024）青0105民初8号', null],
    ['（2015）西行初字第123号', 'FIRST_INSTANCE'],
    ['(2014)浙杭行终字第9号', 'SECOND_INSTANCE'],
    ['（2013）东非诉行审字第9号', 'ENFORCEMENT_REVIEW'],
    ['（2013）东民初字第9号', null],
  ])('%s says its procedure', (text, procedure) => {
    expect(procedureOfCaseNo(text)).toBe(procedure);
  });

  it('may name a special court', () => {
    expect(readCaseNo('（2020）最高法知行终123号')).toMatchObject({ special: '知', typeCode: '行终' });
  });

  it('keeps the part of a ruling and the old style', () => {
    expect(normaliseCaseNo('(2020)青0105行初12号之一')).toBe('（2020）青0105行初12号之一');
    expect(normaliseCaseNo('(2015)西行初字第123号')).toBe('（2015）西行初字第123号');
  });

  it('knows every type once', () => {
    const codes = CASE_TYPES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(readCaseNo(`（2024）青0105${code}1号`).typeCode).toBe(code);
  });
});

describe('a number of an agency', () => {
  it.each([
    ['株政复决字[2020]12号', '株政复决字〔2020〕12号'],
    ['澜政复（2021)37号', '澜政复〔2021〕37号'],
    ['澜政复〔２０２１〕４５号', '澜政复〔2021〕45号'],
    ['澜政复〔2022〕 30 号 ', '澜政复〔2022〕30号'],
    ['望政复答字［2022］第１１号', '望政复答字〔2022〕第11号'],
    ['番禺府行复[2020]36号', '番禺府行复〔2020〕36号'],
    ['(2025)攸政复字第47号', '〔2025〕攸政复字第47号'],
    ['〔2023〕株天政复字第12号', '〔2023〕株天政复字第12号'],
    ['东海管复决字〔2025〕9号', '东海管复决字〔2025〕9号'],
  ])('%s is written %s', (text, normal) => {
    expect(readCaseNo(text)).toMatchObject({
      text: normal,
      kind: 'DOCUMENT',
      procedure: 'RECONSIDERATION',
      repaired: false,
    });
  });

  it('is no case where it is an act', () => {
    expect(readCaseNo('澜市监处罚〔2023〕412号')).toMatchObject({ kind: 'DOCUMENT', procedure: null });
    expect(procedureOfCaseNo('国土资批复〔2023〕412号')).toBeNull();
    expect(procedureOfCaseNo('信访复核〔2023〕4号')).toBeNull();
    expect(normaliseCaseNo('云人社工认字[2023]0311号')).toBe('云人社工认字〔2023〕0311号');
  });

  it('is the same with the year before or within', () => {
    expect(readCaseNo('〔2023〕株天政复字第12号').key).toBe(readCaseNo('株天政复[2023]12号').key);
  });
});

describe('a number with a slip in it', () => {
  it.each([
    ['澜政复〔202164号', '澜政复〔2021〕64号'],
    ['澜政复2021〕64号', '澜政复〔2021〕64号'],
    ['澜政复〔2O22〕62号', '澜政复〔2022〕62号'],
    ['澜政复〔2022〕l2号', '澜政复〔2022〕12号'],
    ['（2023）鄂98行终63', '（2023）鄂98行终63号'],
    ['2024鄂0991行初19号', '（2024）鄂0991行初19号'],
    ['2024）鄂O991行初19', '（2024）鄂0991行初19号'],
    ['（2024）鄂0991行初第19号', '（2024）鄂0991行初19号'],
    ['（2024）鄂0991行初字第19号', '（2024）鄂0991行初19号'],
    ['案号：（2024）鄂0991行初19号。', '（2024）鄂0991行初19号'],
    ['（2024）鄂0991行初19號', '（2024）鄂0991行初19号'],
    ['澜政复2021年64号', '澜政复〔2021〕64号'],
    ['澜政复2021年第64号', '澜政复〔2021〕第64号'],
  ])('%s is taken for %s, and says so', (text, normal) => {
    expect(readCaseNo(text)).toMatchObject({ text: normal, repaired: true });
  });
});

describe('what is no number', () => {
  it.each([
    '',
    '  ',
    '无',
    '（）',
    '（2024）',
    '12号',
    '（2024）鄂0991行初32号、33号',
    '（0024）鄂0991行初8号',
    '号号号',
  ])('%p is kept and not refused', (text) => {
    expect(readCaseNo(text)).toMatchObject({
      text: text.trim(),
      kind: 'UNKNOWN',
      procedure: null,
      repaired: false,
    });
  });

  it.each(['〔', '（2024', '复', '2', '（2024）青行', '字第'])(
    'is passed over quickly: a megabyte of %s',
    (text) => {
      const long = text.repeat(Math.ceil(1_000_000 / text.length));
      const started = performance.now();
      expect(readCaseNo(long).kind).toBe('UNKNOWN');
      expect(performance.now() - started).toBeLessThan(200);
    },
  );

  it('is the same after a second reading, whatever it was', () => {
    const pieces = fc.constantFrom(
      ...'（〔([【）〕)]】2024１９O行初终复字第号之一青鄂01 最高法知xl|'.split(''),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (characters) => {
        const once = normaliseCaseNo(characters.join(''));
        expect(normaliseCaseNo(once)).toBe(once);
        expect(readCaseNo(once).repaired).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
