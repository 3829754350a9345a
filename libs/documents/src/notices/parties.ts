import { agencyAtStart, isAgency, namesIn } from './names';
import { linesOf, type Stretch, type Surface, wordsOf } from './surface';

/** Whoever is named, by side. */
export interface Sides {
  applicants: Stretch[];
  respondents: Stretch[];
  plaintiffs: Stretch[];
  defendants: Stretch[];
  thirdParties: Stretch[];
  appellants: Stretch[];
  appellees: Stretch[];
  /** All applicants, where only some are named: 等6人. */
  applicantCount: number | null;
}
type Side = Exclude<keyof Sides, 'applicantCount'>;

const nobody = (): Sides => ({
  ...{ applicants: [], respondents: [], plaintiffs: [], defendants: [], thirdParties: [] },
  ...{ appellants: [], appellees: [], applicantCount: null },
});

const ROLES: Readonly<Record<string, Side>> = {
  上诉人: 'appellants',
  被上诉人: 'appellees',
  原告: 'plaintiffs',
  被告: 'defendants',
  第三人: 'thirdParties',
  申请人: 'applicants',
  被申请人: 'respondents',
};
const BELOW: Readonly<Record<string, Side>> = {
  原告: 'plaintiffs',
  被告: 'defendants',
  第三人: 'thirdParties',
};

const PARTY_LINE =
  /^(再审申请人|再审被申请人|被上诉人|上诉人|被申请人|申请人|原告|被告|第三人|原审原告|原审被告|原审第三人)(?:\(([^()]{2,20})\))?:?(?:\d{1,2}[.、])?([^,，。;:]{2,60}?)(?=[,，。;:]|\((?:以下简称|经营者|系|统一社会信用代码|身份证|下称)|$)/;
/** A sentence begins as a party's line does. */
const SENTENCE =
  /不服|请求|诉称|辩称|述称|答复|提出|提交|申请|因|对|认为|收到|作出|认可|称$|^的|^[、和及与如向在于以对]|是否|应当|可以|负担|到庭|承担|诉/;

/** The lines at the head of a judgment or a decision that introduce each party. */
export function partiesByLine(surface: Surface): Sides {
  const sides = nobody();
  for (const line of linesOf(surface)) {
    const words = wordsOf(surface, line);
    const party = partyAt(words);
    if (!party) continue;
    const { role, below, name } = party;
    const from = line.from + words.indexOf(name, role.length + below.length);
    const { names, count } = namesIn(surface.text, { from, to: from + name.length });
    for (const side of sidesOf(role, below)) for (const each of names) add(surface, sides[side], each);
    if (role === '申请人') sides.applicantCount ??= count;
  }
  return sides;
}

/** Null for a line that is a sentence, or of something else. */
function partyAt(words: string): { role: string; below: string; name: string } | null {
  const match = PARTY_LINE.exec(words);
  if (!match) return null;
  const [, role = '', below = '', name = ''] = match;
  return name === '' || SENTENCE.test(name) ? null : { role, below, name };
}

/** 上诉人（原审被告）sits on two: above, and below. */
function sidesOf(role: string, below: string): Side[] {
  const [, first] = /(?:原审|一审)(原告|被告|第三人)/.exec(below || role) ?? [];
  const above = /^(?:再审|原审)/.test(role) ? undefined : ROLES[role];
  return [above, BELOW[first ?? '']].filter((side) => side !== undefined);
}

const UNTIL = '[^,，。;:《》]';
const OF_THIS = '(?:\\([^()]{2,20}\\))?:?';

interface SentenceRule {
  side: Side;
  says: RegExp;
  /** Whether the name of the matter may follow: 「蒋文斌工伤行政确认」. */
  matter?: boolean;
}

const SENTENCE_RULES: readonly SentenceRule[] = [
  {
    side: 'plaintiffs',
    says: new RegExp(
      `(?<!原审)原告:?(${UNTIL}{2,120}?)(?:诉(?!讼)|不服|因不服|因与|与被告|对被告|起诉|认为|就)`,
    ),
  },
  {
    side: 'applicants',
    says: new RegExp(`(?<!被|审)申请人:?(${UNTIL}{2,120}?)(?:不服|因不服|因对|对|认为|就|向本|于\\d|请求)`),
  },
  {
    side: 'appellants',
    says: new RegExp(`(?<!被)上诉人${OF_THIS}(${UNTIL}{2,120}?)(?:不服|因不服|因与|因|与被上诉人|诉)`),
  },
  {
    side: 'appellees',
    says: new RegExp(`被上诉人${OF_THIS}(${UNTIL}{2,120}?)(?:因|不服|一案|被传唤人|[,，。;:])`),
    matter: true,
  },
  {
    side: 'thirdParties',
    says: new RegExp(`第三人:?(${UNTIL}{2,60}?)(?:行政|工伤|一案|不服|[,，。;:])`),
    matter: true,
  },
];

/** What the first sentence of a notice says: 「原告某某诉被告某某行政处罚一案」. */
export function partiesBySentence(surface: Surface): Sides {
  const { text } = surface;
  const sides = nobody();
  for (const { side, says, matter } of SENTENCE_RULES) {
    const match = says.exec(text);
    const words = match?.[1];
    if (!match || !words) continue;
    const from = match.index + match[0].indexOf(words);
    const { names, count } = namesIn(text, { from, to: from + words.length }, matter);
    for (const name of names) add(surface, sides[side], name);
    if (side === 'applicants') sides.applicantCount = count;
  }
  sides.defendants = defendantsIn(surface);
  return sides;
}

const DEFENDANT = new RegExp(
  `被告:?(${UNTIL}{2,80}?)(?=作出|于\\d|一案|及被告|、被告|和被告|第三人|不服|被传唤人|[,，。;:]|$)`,
  'g',
);
/** How far from the first defendant a second one of the same sentence may stand. */
const SAME_SENTENCE = 300;

/** The agencies that are sued, by the first sentence that says so. */
function defendantsIn(surface: Surface): Stretch[] {
  const { text } = surface;
  const found: Stretch[] = [];
  const [first, ...others] = [...text.matchAll(DEFENDANT)];
  const near = others.filter(({ index }) => index - (first?.index ?? 0) < SAME_SENTENCE);
  for (const match of first ? [first, ...near] : []) {
    const words = match[1] ?? '';
    let start = match.index + match[0].indexOf(words);
    for (const part of words.split('、')) {
      const name = agencyAtStart(part);
      if (name) add(surface, found, { from: start, to: start + name.length });
      start += part.length + 1;
    }
  }
  return found;
}

/** To whom the paper is addressed: the first line that ends with a colon and names agencies. */
export function addresseesOf(surface: Surface, after: number): Stretch[] {
  const line = linesOf(surface).find(({ from, to }) => {
    const words = surface.text.slice(from, to);
    return from >= after && words.endsWith(':') && words.length <= 120;
  });
  if (!line) return [];
  const { names } = namesIn(surface.text, { from: line.from, to: line.to - 1 });
  return names.filter((name) => isAgency(wordsOf(surface, name)));
}

function add(surface: Surface, side: Stretch[], name: Stretch): void {
  const words = wordsOf(surface, name);
  // 「你单位」, 「本机关」: not a name.
  if (/^(?:你|本|该|其)/.test(words) || words.length > 50) return;
  if (!side.some((other) => wordsOf(surface, other) === words)) side.push(name);
}

export function hasAnyone(sides: Sides): boolean {
  return Object.values(sides).some((side: unknown) => Array.isArray(side) && side.length > 0);
}
