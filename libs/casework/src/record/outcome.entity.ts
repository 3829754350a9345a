import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day, Ending, OrderKind, OrderStart } from '#law';
import { DAY, DAY_OR_NULL, INSTANT, REFERENCE, text } from '#platform';

/** 处理结果: how a case ended; each organ is served on a day of its own. One primary disposition; the orders beside it are `OutcomeOrder`s. */
@Entity('outcomes')
export class Outcome {
  @PrimaryGeneratedColumn()
  id: number;

  @Index({ unique: true })
  @Column(REFERENCE)
  caseId: number;

  @Column(text(20))
  disposition: Ending;

  /** 文书作出日期, by which the case is counted as closed. */
  @Column(DAY)
  madeOn: Day;

  @Column(INSTANT)
  recordedAt: Date;

  @Column(REFERENCE)
  recordedById: number;
}

/** An order attached to the disposition: 责令重作 n 日, 赔偿, 补救. */
@Entity('outcome_orders')
export class OutcomeOrder {
  @PrimaryGeneratedColumn()
  id: number;

  @Index()
  @Column(REFERENCE)
  outcomeId: number;

  @Column(text(20))
  kind: OrderKind;

  @Column({ type: 'int', nullable: true })
  days: number | null;

  /** From when the days run; null where the document says nothing, which is from the effect. */
  @Column({ ...text(20), nullable: true })
  starts: OrderStart | null;

  /** The day that the document names. */
  @Column(DAY_OR_NULL)
  startsOn: Day | null;

  /** 分. */
  @Column({
    type: 'bigint',
    nullable: true,
    transformer: { to: (fen: number | null) => fen, from: numberOrNull },
  })
  amountFen: number | null;
}

/** MariaDB gives a bigint back as text. */
function numberOrNull(value: string | number | null): number | null {
  return value === null ? null : Number(value);
}
