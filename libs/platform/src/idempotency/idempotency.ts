import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../clock';
import { isDuplicate } from '../database/faults';
import { Conflict } from '../problem';
import { Transactions } from '../transactions';
import { IdempotentAnswer } from './idempotent-answer.entity';

const KEPT_MS = 7 * 86_400_000;
const FORGET_EVERY_MS = 3_600_000;

export interface KeyedRequest {
  userId: number;
  key: string;
  method: string;
  path: string;
  body: unknown;
  /** The status of a successful answer. */
  status: number;
}

class IdempotencyKeyReused extends Conflict {
  constructor() {
    super('同一个 Idempotency-Key 已用于另一份内容', [
      { field: 'Idempotency-Key', message: '内容不同的请求请换一个 Idempotency-Key' },
    ]);
  }
}

/** Makes a repeated POST do its work once. Key and work are stored by one transaction: a crash leaves both or neither. */
@Injectable()
export class Idempotency {
  private forgotAt = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async once(
    request: KeyedRequest,
    work: () => Promise<unknown>,
  ): Promise<{ status: number; body: unknown }> {
    const requestHash = hashOf(request);
    const { userId, key, status } = request;
    const earlier = await this.answerTo(userId, key);
    if (earlier) return replay(earlier, requestHash);
    await this.forgetOld();
    try {
      const body = await this.transactions.run(async (db) => {
        const row = { userId, key, requestHash, status, body: '', createdAt: this.clock.now() };
        const { identifiers } = await db.insert(IdempotentAnswer, row);
        const answer = await work();
        await db.update(IdempotentAnswer, { id: identifiers[0]?.id as number }, { body: packed(answer) });
        return answer;
      });
      return { status, body };
    } catch (error) {
      const first = isDuplicate(error) ? await this.answerTo(userId, key) : null;
      if (!first) throw error;
      return replay(first, requestHash);
    }
  }

  /**
   * Now and then, and apart from the work: on MariaDB a DELETE of a range locks what it passes, and every keyed request
   * of a person would wait for the one before.
   */
  private async forgetOld(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.forgotAt < FORGET_EVERY_MS) return;
    this.forgotAt = now;
    const createdAt = LessThan(new Date(now - KEPT_MS));
    await this.transactions.run((db) => db.delete(IdempotentAnswer, { createdAt }));
  }

  private answerTo(userId: number, key: string): Promise<IdempotentAnswer | null> {
    return this.transactions.run((db) => db.findOneBy(IdempotentAnswer, { userId, key }));
  }
}

function replay(answer: IdempotentAnswer, requestHash: string): { status: number; body: unknown } {
  if (answer.requestHash !== requestHash) throw new IdempotencyKeyReused();
  return { status: answer.status, body: unpacked(answer.body) };
}

function hashOf({ method, path, body }: KeyedRequest): string {
  return createHash('sha256')
    .update(`${method} ${path}\n${JSON.stringify(body)}`)
    .digest('hex');
}

/** A case with a long history takes a tenth of its room. An answer without a body is empty. */
function packed(answer: unknown): string {
  if (answer === undefined) return '';
  return deflateRawSync(JSON.stringify(answer)).toString('base64');
}

function unpacked(body: string): unknown {
  if (body === '') return undefined;
  return JSON.parse(inflateRawSync(Buffer.from(body, 'base64')).toString()) as unknown;
}
