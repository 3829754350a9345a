import { type Day, day } from '../day';

/** 食品药品安全、生态环境和资源保护、公共卫生安全: the court must notify (法释〔2020〕3号第四条第一款). */
const MUST_NOTIFY =
  /食品|药品|药监|疫苗|生态|环境|环保|资源保护|水污染|大气污染|土壤污染|公共卫生|传染病|疫情防控/;

/** 法释〔2020〕3号第十五条: no class of cases was named before. */
const CLASSES_FROM = day('2020-07-01');

/** Whether a leader had to come to this hearing: the court's notice, or since 2020-07-01 the matter itself (第四条). */
export function mustLeaderAttend(hearing: { courtNotice: boolean; heldOn: Day; matter: string }): boolean {
  return hearing.courtNotice || (hearing.heldOn >= CLASSES_FROM && MUST_NOTIFY.test(hearing.matter));
}
