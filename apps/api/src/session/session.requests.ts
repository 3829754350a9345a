import { Password, Words } from '../http/fields';

export class SignInRequest {
  @Words('用户名', 60) username: string;
  /** Not held to the rules for choosing one. */
  @Words('密码', 128, { verbatim: true }) password: string;
}

export class ChangePasswordRequest {
  @Words('原密码', 128, { verbatim: true }) currentPassword: string;
  @Password('新密码') password: string;
}

export class EditProfileRequest {
  @Words('姓名', 60, { optional: true }) displayName?: string;
  @Words('邮箱', 200, { optional: true, nullable: true }) email?: string | null;
}
