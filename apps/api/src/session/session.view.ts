import { type Role, ROLES } from '#people';
import { Shown } from '../http/shown';

export class OrganNameView {
  @Shown('number') id: number;
  @Shown('text') name: string;
}

export class SessionView {
  @Shown('number') id: number;
  @Shown('text') username: string;
  @Shown('text') displayName: string;
  @Shown(() => OrganNameView) organ: OrganNameView;
  @Shown('number', { nullable: true }) unitId: number | null;
  @Shown(ROLES, { list: true }) roles: Role[];
  @Shown('text', { nullable: true }) email: string | null;
  @Shown('flag') mustChangePassword: boolean;
}
