import { CONCLUDING, RECONSIDERATIONS } from './kind';
import { isAgency } from './names';
import { addresseesOf, hasAnyone, partiesByLine, partiesBySentence, type Sides } from './parties';
import type { Reading } from './reading';
import type { Stretch } from './surface';

/** Who is on which side, by the head of a decision or by the first sentence and the addressee of a notice. */
export function readSides(reading: Reading): void {
  const { kind, surface, title } = reading;
  const introduced = CONCLUDING.includes(kind) ? partiesByLine(surface) : null;
  const isIntroduced = introduced !== null && hasAnyone(introduced);
  const sides = isIntroduced ? introduced : partiesBySentence(surface);
  const addressees = CONCLUDING.includes(kind) ? [] : addresseesOf(surface, title.to);
  if (RECONSIDERATIONS.includes(kind)) takeReconsideration(reading, sides, addressees);
  else takeLitigation(reading, completed(reading, sides, { addressees, isIntroduced }));
}

function takeReconsideration(reading: Reading, sides: Sides, addressees: Stretch[]): void {
  reading.takeNames('applicants', sides.applicants);
  reading.takeNames('respondents', sides.respondents.length > 0 ? sides.respondents : addressees);
  if (sides.applicantCount) reading.paper.applicantCount = sides.applicantCount;
}

const LITIGATION = ['plaintiffs', 'defendants', 'thirdParties', 'appellants', 'appellees'] as const;

function takeLitigation(reading: Reading, sides: Sides): void {
  for (const field of LITIGATION) reading.takeNames(field, sides[field]);
}

/** What a notice leaves to be understood from whom it is sent to. */
function completed(
  reading: Reading,
  sides: Sides,
  { addressees, isIntroduced }: { addressees: Stretch[]; isIntroduced: boolean },
): Sides {
  const { kind, paper } = reading;
  if (kind === '上诉状副本送达') return withAppellees(reading, sides, addressees);
  if (paper.procedure === 'SECOND_INSTANCE') {
    // Without an introduction the sides of the first instance are not told.
    return isIntroduced ? sides : { ...sides, plaintiffs: [], defendants: [] };
  }
  if (paper.procedure !== 'FIRST_INSTANCE' || sides.defendants.length > 0) return sides;
  return { ...sides, defendants: kind === '传票' ? summoned(reading) : addressees };
}

/** An agency that is sent another's appeal is the defendant, and whoever appealed against it the plaintiff. */
function withAppellees(reading: Reading, sides: Sides, addressees: Stretch[]): Sides {
  const names = sides.appellants.map((name) => reading.wordsOf(name));
  const others = addressees.filter((name) => !names.includes(reading.wordsOf(name)));
  const isOurs = others.length > 0 && names.length > 0;
  const byCitizen = isOurs && !names.some(isAgency);
  return {
    ...sides,
    appellees: orElse(sides.appellees, others),
    defendants: orElse(sides.defendants, isOurs ? others : []),
    plaintiffs: orElse(sides.plaintiffs, byCitizen ? sides.appellants : []),
  };
}

function orElse(names: Stretch[], others: Stretch[]): Stretch[] {
  return names.length > 0 ? names : others;
}

/** 被传唤人, where it is an agency. */
function summoned(reading: Reading): Stretch[] {
  const name = reading.groupOf(
    /被传唤人:?(.{2,60}?)(?=工作单位|住址|或住址|单位地址|地址|传唤事由|案由|联系)/,
  );
  return name && isAgency(name.words) ? [name] : [];
}
