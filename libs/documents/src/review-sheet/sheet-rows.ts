import { dateText, type Day, lawTextOf, type Period } from '#law';

/** 核签 of a rule, as the sheet shows it. */
export interface SheetSignature {
  signedBy: string;
  signedOn: Day;
  remark: string | null;
  /** False where the rule has changed since. */
  isCurrent: boolean;
}

/** One rule as a row: the texts of its cells in the order of the columns. */
export type SheetRow = Readonly<Record<ColumnId, string>> & { address: string | null };

type ColumnId = keyof typeof COLUMNS;

/** What each column is headed, and its share of the width in a hundred. */
export const COLUMNS = {
  rule: { heading: '规则', share: 13 },
  law: { heading: '依据', share: 13 },
  quote: { heading: '引文', share: 27 },
  length: { heading: '期限、起算、顺延', share: 14 },
  checked: { heading: '官方全文和核对', share: 13 },
  confidence: { heading: '把握', share: 6 },
  signature: { heading: '核签', share: 7 },
  remark: { heading: '意见', share: 7 },
} as const;

const UNITS = { day: '日', workday: '个工作日', month: '个月', year: '年' };

export function sheetRowOf(period: Period, signature: SheetSignature | undefined): SheetRow {
  const { id, name, actor, law, article, quote, note, seeAlso } = period;
  const text = lawTextOf(law);
  const also = seeAlso.map((one) => `另见 ${one.law}${one.article}：“${one.quote}”`);
  return {
    rule: `${id}\n${name}\n（${actor}）`,
    law: `${law}\n${article}\n${inForce(period)}`,
    quote: [`“${quote}”`, ...also, ...(note === null ? [] : [`注：${note}`])].join('\n'),
    length: lengthText(period),
    checked: text?.checkedOn ? `${dateText(text.checkedOn)}核对` : '条文没有核对',
    confidence: confidenceOf(period),
    ...signed(signature),
    address: text?.address ?? null,
  };
}

function inForce({ effectiveFrom, effectiveTo }: Period): string {
  return `${dateText(effectiveFrom)}起${effectiveTo ? `，至${dateText(effectiveTo)}` : ''}`;
}

function lengthText({ amount, unit, direction, trigger, rolls, extension, suspension }: Period): string {
  const length = amount === 0 ? '没有天数' : `${direction === 'before' ? '前' : ''}${amount}${UNITS[unit]}`;
  return [
    length,
    `自${trigger}`,
    ...(unit === 'workday' ? [] : [rolls ? '末日休息日顺延' : '不顺延']),
    ...(extension ? [`可延长：${extensionText(extension)}`] : []),
    ...(suspension ? [`不计入：${suspension}`] : []),
  ].join('\n');
}

function extensionText({ max, unit, by, article }: NonNullable<Period['extension']>): string {
  const most = max === null || unit === null ? '' : `至多${max}${UNITS[unit]}，`;
  return `${most}${by}（${article}）`;
}

function confidenceOf({ verified, contested }: Period): string {
  if (!verified) return '凭记忆，未核对';
  return contested ? '条文已核，有争议' : '条文已核';
}

function signed(signature: SheetSignature | undefined): Pick<SheetRow, 'signature' | 'remark'> {
  if (!signature?.isCurrent) return { signature: signature ? '规则已改，需重签' : '', remark: '' };
  const { signedBy, signedOn, remark } = signature;
  return { signature: `${signedBy}\n${dateText(signedOn)}`, remark: remark ?? '' };
}
