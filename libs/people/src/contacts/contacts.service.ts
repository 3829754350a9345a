import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AuditTrail,
  changesBetween,
  changesOfNew,
  Clock,
  type FieldError,
  isDuplicate,
  refuseIfAny,
  Transactions,
} from '#platform';
import { may, requirePermission } from '../access/ability';
import { type Actor, doerOf } from '../actor';
import { deedOn } from '../deeds';
import { OrgansService } from '../organs.service';
import { ContactExists, ContactNotFound, OrganHasEnded } from '../people.problems';
import { User } from '../user.entity';
import { Contact } from './contact.entity';

type Details = Pick<Contact, 'kind' | 'name' | 'post' | 'rank' | 'userId' | 'email' | 'mobile'>;

export type NewContact = Pick<Details, 'kind' | 'name'> &
  Partial<Omit<Details, 'kind' | 'name'>> & { organId?: number };
export interface ContactChanges extends Partial<Omit<Details, 'kind'>> {
  /** No longer to be chosen. */
  ended?: boolean;
}

/** Addresses are shown to who looks after them or writes to them. */
export type SeenContact = Omit<Contact, 'email' | 'mobile'> & Partial<Pick<Contact, 'email' | 'mobile'>>;

const MOST_LISTED = 500;

/** 局领导和联系人 of the organs that a person sees. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The highest rank first, those who ended among them.
   * @throws OrganNotFound
   */
  async of(actor: Actor, organId = actor.organId): Promise<SeenContact[]> {
    await this.organs.requireWithin(actor, organId);
    const found = await this.transactions.reader.find(Contact, {
      where: { organId },
      order: { id: 'ASC' },
      take: MOST_LISTED,
    });
    const inOrder = found.sort((one, other) => placeOf(one) - placeOf(other) || one.id - other.id);
    return inOrder.map((contact) => this.seenBy(actor, contact));
  }

  /** @throws OrganNotFound, OrganHasEnded, ContactExists */
  async add(actor: Actor, { organId = actor.organId, ...told }: NewContact): Promise<SeenContact> {
    requirePermission(actor, 'organs.write');
    const organ = await this.organs.requireWithin(actor, organId);
    if (organ.endedAt) throw new OrganHasEnded();
    return this.uniquely(actor, async (db) => {
      const nothing = { post: null, rank: null, userId: null, email: null, mobile: null };
      const contact = db.create(Contact, { ...nothing, ...told, organId, endedAt: null });
      await this.refuseProblems(db, contact);
      await db.insert(Contact, contact);
      const changes = changesOfNew({ ...told, organId });
      await this.audit.record(db, doerOf(actor), [deedOn('contact', contact, 'CREATED', changes)]);
      return contact;
    });
  }

  /** @throws ContactNotFound, ContactExists */
  async change(actor: Actor, id: number, { ended, ...patch }: ContactChanges): Promise<SeenContact> {
    requirePermission(actor, 'organs.write');
    return this.uniquely(actor, async (db) => {
      const contact = await this.find(db, actor, id);
      const end = ended ? (contact.endedAt ?? this.clock.now()) : null;
      const next = { ...patch, endedAt: ended === undefined ? contact.endedAt : end };
      const changes = changesBetween(contact, next);
      if (Object.keys(changes).length === 0) return contact;
      const changed = Object.assign(contact, next);
      await this.refuseProblems(db, changed);
      await db.update(Contact, { id }, next);
      await this.audit.record(db, doerOf(actor), [deedOn('contact', changed, 'CHANGED', changes)]);
      return changed;
    });
  }

  private async find(db: EntityManager, actor: Actor, id: number): Promise<Contact> {
    const contact = await db.findOneBy(Contact, { id });
    if (!contact) throw new ContactNotFound();
    await this.organs.requireWithin(actor, contact.organId, db).catch(() => {
      throw new ContactNotFound();
    });
    return contact;
  }

  private async refuseProblems(db: EntityManager, contact: Contact): Promise<void> {
    const { userId, organId } = contact;
    const isStranger = userId !== null && !(await db.existsBy(User, { id: userId, organId }));
    refuseIfAny([
      ...problemsOf(contact),
      ...(isStranger ? [{ field: 'userId', message: '请选择本机关的账号' }] : []),
    ]);
  }

  private seenBy(actor: Actor, { email, mobile, ...contact }: Contact): SeenContact {
    const reaches = may(actor, 'organs.write') || may(actor, 'cases.write');
    return reaches ? { ...contact, email, mobile } : contact;
  }

  private async uniquely(actor: Actor, work: (db: EntityManager) => Promise<Contact>): Promise<SeenContact> {
    const contact = await this.transactions.run(work).catch((error: unknown) => {
      throw isDuplicate(error) ? new ContactExists() : error;
    });
    return this.seenBy(actor, contact);
  }
}

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;
const MOBILE = /^\+?[\d -]{5,40}$/;

function problemsOf({ kind, rank, email, mobile }: Contact): FieldError[] {
  const problems: FieldError[] = [];
  if (kind === 'LEADER' && !rank) problems.push({ field: 'rank', message: '请选择这位负责人的职级' });
  if (kind !== 'LEADER' && rank) problems.push({ field: 'rank', message: '只有局领导填职级' });
  if (email && !ADDRESS.test(email)) {
    problems.push({ field: 'email', message: '邮箱应写成 name@example.gov.cn 的样子' });
  }
  if (mobile && !MOBILE.test(mobile)) problems.push({ field: 'mobile', message: '手机号码只填数字' });
  return problems;
}

const RANK_ORDER = { PRINCIPAL: 0, DEPUTY: 1, OTHER_IN_CHARGE: 2 } as const;
const KIND_ORDER = { LEADER: 0, SECRETARY: 10, COUNSEL: 20, OTHER: 30 } as const;

function placeOf({ kind, rank }: Contact): number {
  return KIND_ORDER[kind] + (rank ? RANK_ORDER[rank] : 0);
}
