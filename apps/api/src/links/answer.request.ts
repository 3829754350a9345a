import { ANSWERS, type AnswerKind, type RequestAnswer } from '#casework';
import { field, OneOf, Words } from '../http/fields';
import { isRecord } from '../http/plain-body';

const optional = true;
const nullable = true;
const LONGEST_NAME = 60;

/** `3`, `"何志明"`, `{leaderId: 3}` and `{name: "何志明"}` all name somebody. */
function Somebody(): PropertyDecorator {
  return field(
    { optional, nullable },
    {
      oneOf: [
        { type: 'integer' },
        { type: 'string', maxLength: LONGEST_NAME },
        { type: 'object', properties: { leaderId: { type: 'integer' }, name: { type: 'string' } } },
      ],
    },
    (value) => somebodyOf(value) !== null,
    () => '代替出庭的负责人请从名单中选，或者填姓名',
  );
}

export class AnswerRequest {
  @OneOf('答复', ANSWERS) answer: AnswerKind;
  /** One of the reasons of 法释〔2020〕3号第八条, or in words. */
  @Words('理由', 500, { optional, nullable }) reason?: string | null;
  @Words('具体事由', 500, { optional, nullable }) words?: string | null;
  @Somebody() other?: unknown;
}

export function answerOf({ answer, reason, words, other }: AnswerRequest): RequestAnswer {
  return { answer, reason, words, other: somebodyOf(other) };
}

function somebodyOf(value: unknown): RequestAnswer['other'] {
  if (typeof value === 'number') return isId(value) ? { id: value } : null;
  if (typeof value === 'string') {
    const name = value.normalize('NFC').trim();
    return name.length > 0 && name.length <= LONGEST_NAME ? { name } : null;
  }
  if (!isRecord(value)) return null;
  const { leaderId, name } = value as Record<string, unknown>;
  return somebodyOf(typeof leaderId === 'number' ? leaderId : typeof name === 'string' ? name : null);
}

function isId(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= 2_147_483_647;
}
