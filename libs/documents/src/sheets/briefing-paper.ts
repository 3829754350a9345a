import type { Paragraph } from 'docx';
import { dateText, HEARING_KINDS, LEADER_RANKS, PARTY_ROLES, PROCEDURES } from '#law';
import { officialPaper, paperLine, paperText, paperTitle } from './official-paper';
import { paperTable } from './paper-table';
import type { BriefingFacts } from './hearing-facts';
import { BLANK, dayOrBlank, LONG_BLANK, stageWords, whenWords } from './hearing-wording';

const TITLE = '庭前简报';
const TABLE_POINTS = 12;
/** 四号: the leader reads it on one or two pages. */
const BODY = { points: 14 };

/** 庭前简报: what the leader must know before he sits down, and what he takes along. */
export function briefingPaper(facts: BriefingFacts): Promise<Buffer> {
  return officialPaper({
    creator: facts.organName,
    title: TITLE,
    children: [
      paperTitle(TITLE),
      paperLine(`${facts.organName}　内部使用`, { ...BODY, font: '楷体_GB2312' }, { alignment: 'center' }),
      paperTable({
        columns: [18, 32, 18, 32].map((share) => ({ heading: '', share })),
        rows: headRows(facts),
        headless: true,
        look: { points: TABLE_POINTS },
      }),
      paperLine('', { points: 5 }),
      ...section('一、争议', disputeLines(facts)),
      ...section('二、对方的诉求', [facts.note ? `登记备注：${facts.note}` : null, LONG_BLANK, LONG_BLANK]),
      ...section('三、前案结果', beforeLines(facts)),
      ...section('四、风险', [...facts.risks, `承办人意见：${LONG_BLANK}`]),
      ...section('五、应带材料', paperLines(facts)),
      ...section('六、庭审提示', [
        '负责人应当就实质性解决行政争议发表意见，出庭又出声（法释〔2020〕3号第十一条第三款）；庭审中不能只由律师发言。',
        `承办人：${facts.officer ?? BLANK}　联系电话：${BLANK}`,
      ]),
    ],
  });
}

function headRows(facts: BriefingFacts): string[][] {
  const { hearing, procedure } = facts;
  const isReview = procedure === 'RECONSIDERATION';
  const known = (text: string | null) => text ?? BLANK;
  return [
    ['时间', whenWords(facts), '地点', known(hearing.place)],
    [isReview ? '复议机关' : '审理法院', known(facts.authority), '种类', HEARING_KINDS[hearing.kind]],
    ['案号', known(facts.caseNo), '程序', stageWords(procedure)],
    [isReview ? '申请人' : '原告', known(facts.applicants), '其他当事人', othersIn(facts) || '无登记'],
    ['出庭负责人', leaderWords(facts.leader), '出庭依据', facts.duty ?? '没有必须出庭的规定'],
    ['工作人员', known(facts.delegate), '律师', known(facts.counsel)],
  ];
}

function othersIn({ parties, otherOrgans }: BriefingFacts): string {
  const third = parties.filter(({ role }) => role === PARTY_ROLES.THIRD_PARTY).map(({ name }) => name);
  return [...otherOrgans.map(({ name, role }) => `${name}（${role}）`), ...third].join('、');
}

function leaderWords(leader: BriefingFacts['leader']): string {
  if (!leader) return BLANK;
  return [leader.name, leader.post, LEADER_RANKS[leader.rank]].filter(Boolean).join(' ');
}

function disputeLines({ act, parties }: BriefingFacts): (string | null)[] {
  const sued = [act.type, act.documentNo].filter(Boolean).join('，') || LONG_BLANK;
  const made = act.madeOn ? `，${dateText(act.madeOn)}作出` : '';
  const named = [
    ['行政管理类别', act.field],
    ['案由', act.cause],
  ].flatMap(([name, value]) => (value ? [`${name}：${value}`] : []));
  const people = parties.map(({ role, name }) => `${role} ${name}`).join('，');
  return [
    `被诉（被申请）行政行为：${sued}${made}。`,
    named.length > 0 ? `${named.join('，')}。` : null,
    people ? `当事人：${people}。` : null,
    `争议焦点：${LONG_BLANK}`,
  ];
}

function beforeLines({ before }: BriefingFacts): string[] {
  if (before.length === 0) return ['本争议没有登记过前案。'];
  return before.map(({ procedure, caseNo, result, on }) => {
    const when = on ? `${dateText(on)} ` : '';
    return `${PROCEDURES[procedure]}${caseNo ? `（${caseNo}）` : ''}：${when}${result ?? '尚未审结'}。`;
  });
}

/** What was handed in already says so. */
function paperLines({ identityOn, defenceOn, procedure }: BriefingFacts): string[] {
  const answer = procedure === 'RECONSIDERATION' ? '行政复议答复书' : '答辩状';
  return [
    `□ 负责人身份证明书（盖章）${identityOn ? `，已于${dateText(identityOn)}提交，带复印件` : '，开庭前提交'}`,
    '□ 居民身份证原件',
    '□ 授权委托书，受委托人的工作证件、律师执业证',
    `□ ${answer}、证据和依据${defenceOn ? `，已于${dayOrBlank(defenceOn)}提交` : '，尚未登记提交'}，证据原件`,
    '□ 出庭通知书（传票）、庭审发言要点、调解和解方案',
  ];
}

function section(heading: string, lines: readonly (string | null)[]): Paragraph[] {
  return [
    paperText(heading, { ...BODY, font: '黑体' }, { keepNext: true }),
    ...lines.filter((line) => line !== null).map((line) => paperText(line, BODY)),
  ];
}
