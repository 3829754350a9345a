import { officialPaper, paperLine, paperSignature, paperText, paperTitle } from '#documents';
import { dateText } from '#law';
import { tableOf } from './annual-docx';
import type { AppearanceBulletin, BulletinLine } from './appearance-bulletin';
import { fractionText } from '../rates';
import { bulletinTables } from './bulletin-tables';
import { spanText } from './span';

/** 通报 as a letter: ready to be looked over and issued; what the office asks for is its own to write. */
export function bulletinLetter(bulletin: AppearanceBulletin): Promise<Buffer> {
  const { organName, madeOn } = bulletin;
  const subject = `关于${spanText(bulletin)}行政机关负责人出庭应诉情况的通报`;
  return officialPaper({
    creator: organName,
    title: `${organName}${subject}`,
    children: [
      paperTitle(organName),
      paperTitle(subject),
      paperLine(''),
      paperLine('各有关单位：'),
      ...letterSections(bulletin).flatMap(({ heading, sentences }) => [
        paperText(heading, { font: '黑体' }, { keepNext: true }),
        ...sentences.map((sentence) => paperText(sentence)),
      ]),
      paperText('附件：出庭应诉情况表'),
      ...paperSignature(organName, dateText(madeOn)),
      paperLine('附件', { font: '黑体' }, { pageBreakBefore: true }),
      ...bulletinTables(bulletin).flatMap((table, index) => tableOf(table, `表${index + 1}  ${table.title}`)),
    ],
  });
}

const BLANK = '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿';

function letterSections(bulletin: AppearanceBulletin) {
  return [
    { heading: '一、总体情况', sentences: [overall(bulletin)] },
    { heading: '二、存在的问题', sentences: problems(bulletin) },
    { heading: '三、工作要求', sentences: [BLANK, BLANK] },
  ];
}

/** 开庭 n 件，应当出庭 n 件 … with the rates as fractions. */
function overall(bulletin: AppearanceBulletin): string {
  const { total, lines, withoutTrials, isRunning, madeOn } = bulletin;
  const { heard, mustAttend, appeared, principal, spoke } = total.appearances;
  const until = isRunning ? `（截至${dateText(madeOn)}）` : '';
  if (heard === 0) return `${spanText(bulletin)}${until}没有开庭审理的案件。`;
  const whole = `${spanText(bulletin)}${until}，开庭审理行政案件${heard}件，人民法院通知或者司法解释规定负责人应当出庭的${mustAttend}件。`;
  const came = `负责人出庭${appeared}件，其中正职${principal}件，出庭又出声${spoke}件。`;
  const rates = total.rates.map((rate) => `${rate.name}${fractionText(rate)}`).join('，');
  const busy = lines.filter(({ appearances }) => appearances.heard > 0).length;
  const idle = withoutTrials + lines.length - busy;
  const among = busy > 1 ? `${busy}个单位有开庭案件` : '';
  const none = idle > 0 ? `${idle}个单位没有开庭案件` : '';
  const where = [among, none].filter(Boolean).join('，');
  return `${whole}${came}${rates}${changeText(total.change)}。${where ? `${where}。` : ''}`;
}

function changeText({ before, points }: BulletinLine['change']): string {
  if (points === '—') return '';
  const size = points.replace('-', '');
  if (Number(points) === 0) return `，出庭应诉率与上季度（${before}）持平`;
  return `，出庭应诉率比上季度（${before}）${points.startsWith('-') ? '下降' : '上升'}${size}个百分点`;
}

/** Who did not come and did not say why, and where nobody wrote down who came; each with its number. */
function problems({ lines }: AppearanceBulletin): string[] {
  const named = (measure: 'unexplained' | 'notRecorded' | 'excused') =>
    lines
      .filter(({ appearances }) => appearances[measure] > 0)
      .map(({ organName, appearances }) => `${organName}${appearances[measure]}件`)
      .join('、');
  const [unexplained, notRecorded, excused] = [named('unexplained'), named('notRecorded'), named('excused')];
  const said = [
    unexplained && `应当出庭而未出庭、没有正当理由或者没有提交证明材料的：${unexplained}。`,
    notRecorded && `开庭后没有登记负责人是否出庭的：${notRecorded}，请有关单位尽快补登。`,
    excused && `因正当理由不能出庭并提交证明材料的：${excused}。`,
  ].filter((sentence) => sentence !== '');
  return said.length > 0 ? said : ['没有发现应当出庭而未出庭、未登记的情况。'];
}
