import { dateText } from '#law';
import { APPEARANCE_MEASURES, type AppearanceMeasure } from '../appearances';
import { fractionText } from '../rates';
import type { AppearanceBulletin, BulletinLine } from './appearance-bulletin';
import { spanText } from './span';
import { columns, type ReportTable, type TableCell } from './table';

const MEASURES = Object.keys(APPEARANCE_MEASURES) as AppearanceMeasure[];

/** What stands in the tables of the 通报: the numbers of each organ, and its rates with their fractions. */
export function bulletinTables(bulletin: AppearanceBulletin): ReportTable[] {
  const lines = [...bulletin.lines, ...(bulletin.lines.length > 1 ? [bulletin.total] : [])];
  const subtitle = `${bulletin.organName}　${spanText(bulletin)}（${dateText(bulletin.from)}至${dateText(bulletin.to)}）`;
  return [
    {
      title: '出庭应诉情况（件）',
      name: '出庭应诉情况',
      subtitle,
      columns: columns(
        [28, '单位'],
        [9, '开庭'],
        [9, '应当出庭'],
        [9, '负责人出庭'],
        [9, '其中正职'],
        [9, '出庭出声'],
        [9, '请假'],
        [9, '未说明理由'],
        [9, '未登记'],
      ),
      rows: lines.map(({ organName, appearances }) => [
        organName,
        ...MEASURES.map((measure) => appearances[measure]),
      ]),
      note: '同一案号同一审级多次开庭的计一件（法释〔2020〕3号第七条）；询问、调查、径行裁判不计入；“请假”指有第八条的正当理由并提交了证明材料；“未登记”指开过庭而没有登记谁出庭，不计入应当出庭，也不计为未出庭。',
    },
    {
      title: '出庭应诉比率',
      name: '出庭应诉比率',
      subtitle,
      columns: columns(
        [22, '单位'],
        [20, '出庭应诉率'],
        [20, '正职出庭率'],
        [20, '出声率'],
        [9, '上季度'],
        [9, '增减（百分点）'],
      ),
      rows: lines.map(ratesRow),
      note: `${bulletin.total.rates.map(({ definition }) => definition).join('')}上季度登记不完整的，不作比较，以“—”表示。`,
    },
  ];
}

function ratesRow({ organName, rates, change }: BulletinLine): TableCell[] {
  return [organName, ...rates.map(fractionText), change.before, change.points];
}
