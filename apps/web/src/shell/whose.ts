import { usePerson } from './session';

/** A row of a list, as far as it tells whose it is. */
export interface Owned {
  organId: number | null;
  organName: string | null;
  /** Null of what belongs to no case. */
  seatId: number | null;
}

interface Whose {
  isOwn: (row: Pick<Owned, 'organId'>) => boolean;
  /** The organ's name where more than one is in view; otherwise it is plain. */
  nameOf: (row: Pick<Owned, 'organName'>) => string | null;
  /** The page of a case as that organ has it. */
  caseAddress: (caseId: number, row: Omit<Owned, 'organName'>, tab?: string) => string;
}

/** Whose the rows of a list are. */
export function useWhose(): Whose {
  const { organ, seesOrgansBelow } = usePerson();
  const isOwn: Whose['isOwn'] = ({ organId }) => organId === organ.id;
  return {
    isOwn,
    nameOf: ({ organName }) => (seesOrgansBelow ? organName : null),
    caseAddress: (caseId, row, tab) => {
      const asked = new URLSearchParams({
        ...(row.seatId === null || isOwn(row) ? {} : { seat: String(row.seatId) }),
        ...(tab ? { tab } : {}),
      });
      return `/cases/${caseId}${asked.size > 0 ? `?${asked}` : ''}`;
    },
  };
}
