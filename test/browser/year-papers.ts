/** A paper file of the year. */
export interface PaperFile {
  /** As it is typed, and as the office writes it. */
  caseNo: string;
  written: string;
  receivedOn: string;
  applicants: string;
  documentNo: string;
  /** What is typed to find the disposition. */
  disposition: string;
  madeOn: string;
}

/** A name that must stay a name. */
export const NASTY = '<img src=x onerror="alert(1)">';

export const RECONSIDERATIONS = papers('云川府复[2020]', '云川府复〔2020〕', [
  ['3', '2020-1-13', '马玉兰', '3', '维持', '2020-3-10'],
  ['7', '2020.3.2', '云川惠民超市', '11', '维持', '2020.4.28'],
  ['12', '2020年4月7日', '刘建平、杨秀英', '19', '变更', '2020年6月3日'],
  ['15', '20200512', NASTY, '24', '撤销', '20200708'],
  ['21', '2020-6-16', '美辰美容院', '33', '维持', '2020-8-12'],
  ['28', '2020-7-20', '何永祥', '41', '终止：死亡', '2020-8-31'],
  ['33', '2020-8-24', '沈桂香', '48', '驳回', '2020-10-20'],
  ['40', '2020-9-21', '云川宏达建材有限公司', '55', '变更', '2020-11-17'],
  ['46', '2020-10-19', '田小军', '63', '维持', '2020-12-15'],
]);

export const SUITS = papers('(2020)川2902行初', '（2020）川2902行初', [
  ['18', '2020-1-6', '云川惠民超市', '2', '准许撤诉', '2020-3-2'],
  ['25', '2020-2-17', '何永祥', '5', '驳回诉讼请求', '2020-6-22'],
  ['31', '2020-3-16', '刘建平', '9', '驳回诉讼请求', '2020-7-9'],
  ['44', '2020-4-20', '云川宏达建材有限公司', '16', '撤销', '2020-9-18'],
  ['52', '2020-5-25', '马玉兰', '22', '准许撤诉', '2020-6-29'],
  ['67', '2020-6-8', '张国庆', '29', '驳回诉讼请求', '2020-10-30'],
  ['73', '2020-7-13', '清河老酒坊', '37', '驳回诉讼请求', '2020-11-25'],
  ['81', '2020-8-17', '沈桂香', '45', '准许撤诉', '2020-9-28'],
  ['97', '2020-9-14', '田小军', '52', '驳回诉讼请求', '2020-12-31'],
]);

type PaperRow = [no: string, received: string, who: string, act: string, disposition: string, made: string];

function papers(typed: string, written: string, rows: readonly PaperRow[]): PaperFile[] {
  return rows.map(([no, receivedOn, applicants, act, disposition, madeOn]) => ({
    caseNo: `${typed}${no}号`,
    written: `${written}${no}号`,
    documentNo: `云市监处罚[2020]${act}号`,
    ...{ receivedOn, applicants, disposition, madeOn },
  }));
}
