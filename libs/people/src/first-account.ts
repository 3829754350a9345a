import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '#config';
import { AuditTrail, changesOfNew, Clock, isDuplicate, Transactions } from '#platform';
import { THE_PRODUCT } from './actor';
import { deedOn } from './deeds';
import { Organ } from './organ.entity';
import { hashOf } from './sign-in/password';
import { type Role, ROLES, User } from './user.entity';

const FIRST_ORGAN_ID = 1;

/** Gives an empty database its one organ and the account `admin`. */
@Injectable()
export class FirstAccount implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.transactions.run((db) => db.existsBy(User, {}))) return;
    const { organName, adminPassword } = this.config.first;
    const password = adminPassword ?? randomBytes(9).toString('base64url');
    try {
      await this.create(organName, password, adminPassword === null);
    } catch (error) {
      // Another process that started at the same moment was first.
      if (isDuplicate(error)) return;
      throw error;
    }
  }

  private async create(organName: string, password: string, mustChangePassword: boolean): Promise<void> {
    const passwordHash = await hashOf(password);
    const roles = Object.keys(ROLES) as Role[];
    await this.transactions.run(async (db) => {
      const organ = { id: FIRST_ORGAN_ID, name: organName, parentId: null, path: `/${FIRST_ORGAN_ID}/` };
      await db.insert(Organ, { ...organ, registerCompleteSince: null, endedAt: null });
      const account = {
        username: 'admin',
        displayName: '管理员',
        organId: organ.id,
        unitId: null,
        roles,
        email: null,
      };
      const { identifiers } = await db.insert(User, {
        ...account,
        usernameKey: account.username,
        view: 'ORGANS',
        substituteId: null,
        substituteUntil: null,
        passwordHash,
        mustChangePassword,
        createdAt: this.clock.now(),
        disabledAt: null,
      });
      const userId = Number(identifiers[0]?.id);
      await this.audit.record(db, THE_PRODUCT, [
        deedOn('organ', { id: organ.id, organId: organ.id }, 'CREATED', changesOfNew(organ)),
        deedOn('user', { id: userId, organId: organ.id }, 'CREATED', changesOfNew(account)),
      ]);
      // Before it is stored: a process that dies in between has told a password in vain, not lost one.
      if (mustChangePassword) tell(password);
    });
  }
}

function tell(password: string): void {
  process.stdout.write(`\n首次启动：管理员账号 admin，密码 ${password}（只显示这一次，登录后须修改）\n\n`);
}
