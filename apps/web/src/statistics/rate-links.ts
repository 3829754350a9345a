import type { Result } from '#law';
import { keyOf } from './number-names';

/** 撤销、变更、确认违法、确认无效、责令履行: what the server's 纠错率 adds up. */
const CORRECTING = [
  'REVOKED',
  'CHANGED',
  'CONFIRMED_ILLEGAL',
  'CONFIRMED_INVALID',
  'ORDERED_TO_PERFORM',
] satisfies Result[];

interface RateKeys {
  numerator?: string;
  denominator?: string;
}

/** The rates whose two numbers are numbers of a stream; of the others the server names no cases. */
export const RATE_KEYS: Readonly<Record<string, RateKeys>> = {
  'R-JC': {
    numerator: keyOf('respondent', 'concluded', ['result', ...CORRECTING]),
    denominator: keyOf('respondent', 'concluded'),
  },
  'R-JC-REVIEW': {
    numerator: keyOf('reviewOrgan', 'concluded', ['result', ...CORRECTING]),
    denominator: keyOf('reviewOrgan', 'concluded'),
  },
  'R-BS': {
    numerator: keyOf('firstInstance', 'concluded', ['verdict', 'LOST']),
    denominator: keyOf('firstInstance', 'concluded'),
  },
  'R-SS': {
    numerator: keyOf('firstInstance', 'concluded', ['verdict', 'WON']),
    denominator: keyOf('firstInstance', 'concluded'),
  },
  'R-TC': { denominator: keyOf('respondent', 'concluded') },
  'R-TC-REVIEW': { denominator: keyOf('reviewOrgan', 'concluded') },
  'R-TC-FIRST': { denominator: keyOf('firstInstance', 'concluded') },
  'R-SL': {
    numerator: keyOf('reviewOrgan', 'accepted'),
    denominator: keyOf('reviewOrgan', 'received'),
  },
};
