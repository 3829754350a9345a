import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { AbsenceReason, LeaderRank } from '#law';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

/** What became of a request. `WITHDRAWN`: another was asked, or nobody need come any more. */
export const REQUEST_STATES = {
  OPEN: '等待答复',
  ACCEPTED: '同意出庭',
  DECLINED: '不能出庭',
  PROPOSED: '请他人代替',
  WITHDRAWN: '已撤回',
} as const;
export type RequestState = keyof typeof REQUEST_STATES;

/** 出庭请示: one leader asked to appear at one hearing at one hour, and the answer, given once. */
@Entity('appearance_requests')
@Index(['hearingId', 'organId'])
export class AppearanceRequest {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  hearingId: number;

  @Column(REFERENCE)
  organId: number;

  @Column(REFERENCE)
  participationId: number;

  @Column(REFERENCE)
  caseId: number;

  /** In the list of leaders; null where a name was typed. */
  @Column(REFERENCE_OR_NULL)
  leaderId: number | null;

  @Column(text(60))
  leaderName: string;

  @Column(textOrNull(60))
  leaderPost: string | null;

  @Column(text(20))
  leaderRank: LeaderRank;

  /** The leader's account, on whose desk the request stands. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  userId: number | null;

  @Column(REFERENCE)
  askedById: number;

  @Column(text(60))
  askedByName: string;

  @Column(textOrNull(300))
  message: string | null;

  /** SHA-256 of the secret in the one-time address, which is shown once. */
  @Index({ unique: true })
  @Column(text(64))
  tokenHash: string;

  @Column(text(10))
  state: RequestState;

  /** The hour that was asked for: at another hour the request asks nothing. */
  @Column(INSTANT)
  hearingAt: Date;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  expiresAt: Date;

  /** When the letter with the address left; null where it did not, or there was nowhere to send it. */
  @Column(INSTANT_OR_NULL)
  mailedAt: Date | null;

  @Column(INSTANT_OR_NULL)
  answeredAt: Date | null;

  /** 法释〔2020〕3号第八条. */
  @Column(textOrNull(20))
  reason: AbsenceReason | null;

  @Column(textOrNull(500))
  words: string | null;

  /** Who is proposed instead; of the list where there is an id. */
  @Column(REFERENCE_OR_NULL)
  otherId: number | null;

  @Column(textOrNull(60))
  otherName: string | null;
}
