import { FOUND_BY_NAME } from './found-by-name';

const sorted = (options: readonly { label: string }[], searchValue: string) =>
  [...options]
    .sort((one, other) => FOUND_BY_NAME.filterSort(one, other, { searchValue }))
    .map(({ label }) => label);

describe('FOUND_BY_NAME', () => {
  it('puts first what begins with what was typed, and leaves the rest in its order', () => {
    const options = ['申请人撤回，受理前终止', '终止：和解', '驳回后终止', '终止：撤回申请'];
    expect(
      sorted(
        options.map((label) => ({ label })),
        ' 终止',
      ),
    ).toEqual(['终止：和解', '终止：撤回申请', '申请人撤回，受理前终止', '驳回后终止']);
  });

  it('moves a group up for the sake of one of its options', () => {
    const groups = [
      { label: '受理前', options: [{ label: '申请人撤回，受理前终止' }] },
      { label: '审结', options: [{ label: '维持' }, { label: '终止：和解' }] },
    ];
    expect(sorted(groups, '终止')).toEqual(['审结', '受理前']);
    expect(sorted(groups, '')).toEqual(['受理前', '审结']);
  });
});
