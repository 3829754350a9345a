import type { Day } from '#law';
import { type NewUser, type Role, ROLES, type UserChanges, type View, VIEWS } from '#people';
import { DayField, Flag, ListOfChoices, OneOf, Password, QueryWhole, Whole, Words } from '../http/fields';
import { Shown } from '../http/shown';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

export class PeopleRequest {
  @QueryWhole('机关', 1, MAX_ID, { optional }) organId?: number;
  /** With those who were disabled; for administrators. */
  @OneOf('范围', { true: 1, false: 1 }, { optional }) all?: 'true' | 'false';
}

export class AddUserRequest implements NewUser {
  @Words('用户名', 60) username: string;
  @Words('姓名', 60) displayName: string;
  /** Must be changed at the first sign-in. */
  @Password('密码') password: string;
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
  @Whole('机构', 1, MAX_ID, { optional, nullable }) unitId?: number | null;
  @ListOfChoices('角色', ROLES, { optional }) roles?: Role[];
  @Words('邮箱', 200, { optional, nullable }) email?: string | null;
}

export class ChangeUserRequest implements UserChanges {
  @Words('姓名', 60, { optional }) displayName?: string;
  @Whole('机构', 1, MAX_ID, { optional, nullable }) unitId?: number | null;
  @ListOfChoices('角色', ROLES, { optional }) roles?: Role[];
  @OneOf('可见范围', VIEWS, { optional }) view?: View;
  @Flag('停用', { optional }) disabled?: boolean;
  @Whole('代理人', 1, MAX_ID, { optional, nullable }) substituteId?: number | null;
  @DayField('代理截止日期', { optional, nullable }) substituteUntil?: Day | null;
  @Words('邮箱', 200, { optional, nullable }) email?: string | null;
}

export class ResetPasswordRequest {
  @Password('新密码') password: string;
}

/** The last seven for administrators alone. */
export class PersonView {
  @Shown('number') id: number;
  @Shown('text') displayName: string;
  @Shown('number') organId: number;
  @Shown('number', { nullable: true }) unitId: number | null;
  @Shown(ROLES, { list: true }) roles: Role[];
  @Shown('number', { nullable: true }) substituteId: number | null;
  @Shown('day', { nullable: true }) substituteUntil: Day | null;
  @Shown('text', { optional }) username?: string;
  @Shown('text', { optional, nullable: true }) email?: string | null;
  @Shown(VIEWS, { optional }) view?: View;
  @Shown('flag', { optional }) disabled?: boolean;
  @Shown('flag', { optional }) mustChangePassword?: boolean;
  @Shown('flag', { optional }) locked?: boolean;
}
