import { type Permission, PERMISSIONS, type Role, ROLES, type View, VIEWS } from '#people';
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
  /** What the roles allow, for the pages to show no button that would be refused. */
  @Shown(PERMISSIONS, { list: true }) permissions: Permission[];
  @Shown(VIEWS) view: View;
  /** Whether more than the own organ's cases are in view. */
  @Shown('flag') seesOrgansBelow: boolean;
  /** The office's name is still the one it started with; who manages organs is asked for it. */
  @Shown('flag') organUnnamed: boolean;
  @Shown('text', { nullable: true }) email: string | null;
  @Shown('flag') mustChangePassword: boolean;
  /** The session was opened through the provider of identities, which may hold one of its own. */
  @Shown('flag') byProvider: boolean;
  /** How long a session lasts without a request; the pages say so before it ends. */
  @Shown('number') idleMinutes: number;
}
