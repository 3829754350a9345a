import { Injectable } from '@nestjs/common';
import type { Actor } from '#people';
import { Clock } from '#platform';
import { Amendments } from '../deadlines/amendments';
import { CaseIsClosed } from '../record/casework.problems';
import type { Seat } from '../record/seat';
import { ofSeat } from '../record/whose';

/** 仍无变化: that an open case was looked at and stands as it does. It is asked again when nothing is done for as long. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly amendments: Amendments,
    private readonly clock: Clock,
  ) {}

  /** @throws CaseIsClosed; and as every change. */
  confirm(actor: Actor, caseId: number, version?: number): Promise<Seat> {
    return this.amendments.make(actor, { caseId, version }, ({ seat }) => {
      const { participation } = seat;
      if (participation.status === 'CLOSED') throw new CaseIsClosed();
      const subject = { kind: 'participation' as const, id: participation.id };
      const changes = { confirmedOn: [null, this.clock.today()] as [null, string] };
      return Promise.resolve({
        seat,
        deeds: [{ ...ofSeat(participation), subject, action: 'CHANGED' as const, changes }],
      });
    });
  }
}
