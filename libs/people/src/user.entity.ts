import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#law';
import {
  DAY_OR_NULL,
  INSTANT,
  INSTANT_OR_NULL,
  REFERENCE,
  REFERENCE_OR_NULL,
  text,
  textOrNull,
} from '#platform';

export const ROLES = {
  REGISTRAR: '登记员',
  OFFICER: '承办人',
  REVIEWER: '审核人',
  LEADER: '局领导',
  STATISTICIAN: '统计员',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDITOR: '审计员',
} as const;
export type Role = keyof typeof ROLES;

/** What is in view: the own organ and those below it, the own organ, the own unit, or the own cases. */
export const VIEWS = {
  ORGANS: '本机关和下级机关',
  ORGAN: '本机关',
  UNIT: '本机构和本人承办',
  OWN: '本人承办',
} as const;
export type View = keyof typeof VIEWS;

@Entity('users')
export class User {
  @PrimaryGeneratedColumn()
  id: number;

  /** As it is typed to sign in, to the letter. */
  @Index({ unique: true })
  @Column(text(60))
  username: string;

  /** In lower case, so that no two names differ by case alone. */
  @Index({ unique: true })
  @Column(text(60))
  usernameKey: string;

  @Column(text(60))
  displayName: string;

  @Index()
  @Column(REFERENCE)
  organId: number;

  @Column(REFERENCE_OR_NULL)
  unitId: number | null;

  @Column('simple-array')
  roles: Role[];

  @Column(text(10))
  view: View;

  /** 代理人: hears what this person hears and handles the same cases, while this person is away. */
  @Index()
  @Column(REFERENCE_OR_NULL)
  substituteId: number | null;

  /** The last day of that; null where it goes on until it is ended. */
  @Column(DAY_OR_NULL)
  substituteUntil: Day | null;

  @Column(textOrNull(200))
  email: string | null;

  @Column(text(200))
  passwordHash: string;

  /** Until the password is changed, nothing else can be done. */
  @Column('boolean')
  mustChangePassword: boolean;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT_OR_NULL)
  disabledAt: Date | null;
}
