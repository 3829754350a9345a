import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT, INSTANT_OR_NULL, REFERENCE, REFERENCE_OR_NULL, text, textOrNull } from '#platform';

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

@Entity('users')
export class User {
  @PrimaryGeneratedColumn()
  id: number;

  @Index({ unique: true })
  @Column(text(60))
  username: string;

  @Column(text(60))
  displayName: string;

  @Index()
  @Column(REFERENCE)
  organId: number;

  @Column(REFERENCE_OR_NULL)
  unitId: number | null;

  @Column('simple-array')
  roles: Role[];

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
