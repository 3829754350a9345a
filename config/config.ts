import path from 'node:path';
import { TrustedProxies } from './trusted-proxies';

export { TrustedProxies };

export type DatabaseConfig = { type: 'sqlite'; file: string } | { type: 'mysql'; url: string };
export type QueueConfig = { type: 'embedded' } | { type: 'bull'; redisUrl: string };

/** A provider of identities, and how this installation is known to it. */
export interface OidcConfig {
  /** As its discovery document says it, to the letter. */
  issuer: string;
  clientId: string;
  /** Null: a public client; PKCE alone proves who asks. */
  clientSecret: string | null;
  scope: string;
  /** Whose value finds the account of somebody who comes for the first time; null: only who was linked gets in. */
  usernameClaim: string | null;
}

/** What the one organ of an empty database is called until somebody says its name. */
export const UNNAMED_ORGAN = '本机关';

/** An environment value that cannot be right. Its message is the one line that the person at the terminal sees. */
export class ConfigError extends Error {}

export interface FirstAccount {
  organName: string;
  /** Null: a random one is made and printed once. */
  adminPassword: string | null;
}

export interface Settings {
  port: number;
  /** The address to listen on; null: as the mode has it. */
  host: string | null;
  /** Where people find the product when a proxy stands before it; an origin, without a slash at its end. */
  publicUrl: string | null;
  /** Whose X-Forwarded-For is believed; nobody's unless told. */
  trustedProxies: TrustedProxies;
  /** Absolute. */
  dataDir: string;
  database: DatabaseConfig;
  queue: QueueConfig;
  mail: { url: string } | null;
  oidc: OidcConfig | null;
  first: FirstAccount;
}

/**
 * Everything the environment decides, read once at start-up.
 * With no environment at all the product runs by itself: SQLite, and the queue inside the process.
 */
export class Config implements Settings {
  readonly port: number;
  readonly host: string | null;
  readonly publicUrl: string | null;
  readonly trustedProxies: TrustedProxies;
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  readonly queue: QueueConfig;
  readonly mail: { url: string } | null;
  readonly oidc: OidcConfig | null;
  readonly first: FirstAccount;

  constructor(settings: Settings) {
    Object.assign(this, settings);
  }

  /** @throws ConfigError naming the variable that cannot be right. */
  static fromEnv(env: NodeJS.ProcessEnv = process.env): Config {
    const dataDir = path.resolve(env.DATA_DIR || 'data');
    const databaseUrl = urlFrom(
      env,
      'DATABASE_URL',
      ['mysql:', 'mariadb:'],
      'mysql://user:password@host:port/name',
    );
    const redisUrl = urlFrom(env, 'REDIS_URL', ['redis:', 'rediss:'], 'redis://host:port');
    const smtpUrl = urlFrom(env, 'SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@host:port');
    return new Config({
      port: portFrom(env.PORT),
      host: hostFrom(env.HOST),
      publicUrl: publicUrlFrom(env),
      trustedProxies: trustedFrom(env.TRUSTED_PROXY),
      dataDir,
      database: databaseUrl
        ? { type: 'mysql', url: withDatabaseName(databaseUrl) }
        : { type: 'sqlite', file: path.join(dataDir, 'anqi.sqlite') },
      queue: redisUrl ? { type: 'bull', redisUrl } : { type: 'embedded' },
      mail: smtpUrl ? { url: smtpUrl } : null,
      oidc: oidcFrom(env),
      first: { organName: organNameFrom(env.ORGAN_NAME), adminPassword: passwordFrom(env.ADMIN_PASSWORD) },
    });
  }
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new ConfigError(`PORT 应是 0 到 65535 的整数，现在是“${text}”`);
}

function hostFrom(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (/^[\w.:-]{1,253}$/.test(text)) return text;
  throw new ConfigError(`HOST 应是一个地址，例如 0.0.0.0 或者 127.0.0.1，现在是“${text}”`);
}

function trustedFrom(text: string | undefined): TrustedProxies {
  try {
    return new TrustedProxies(text);
  } catch {
    const form = '127.0.0.1 或者 10.1.0.5,10.2.0.0/16';
    throw new ConfigError(`TRUSTED_PROXY 应是反向代理的地址，例如 ${form}，现在是“${text}”`);
  }
}

/** An origin and nothing after it: the pages are served at the root. */
function publicUrlFrom(env: NodeJS.ProcessEnv): string | null {
  const form = 'https://anqi.example.gov.cn';
  const text = urlFrom(env, 'PUBLIC_URL', ['http:', 'https:'], form);
  if (text === null) return null;
  const { origin, href } = new URL(text);
  if (href === `${origin}/`) return origin;
  throw new ConfigError(`PUBLIC_URL 只写到域名和端口，例如 ${form}`);
}

/** All of it, or none. People come back to PUBLIC_URL. */
function oidcFrom(env: NodeJS.ProcessEnv): OidcConfig | null {
  const issuer = urlFrom(env, 'OIDC_ISSUER', ['https:', 'http:'], 'https://sso.example.gov.cn');
  const clientId = env.OIDC_CLIENT_ID || null;
  if (issuer === null) {
    if (clientId === null) return null;
    throw new ConfigError('OIDC_ISSUER 没有设置，而设置了 OIDC_CLIENT_ID：统一身份认证两项都要设置');
  }
  if (clientId === null) throw new ConfigError('OIDC_CLIENT_ID 没有设置：用统一身份认证登录需要它');
  if (publicUrlFrom(env) === null) {
    throw new ConfigError('PUBLIC_URL 没有设置：统一身份认证通过后要回到这个地址');
  }
  const scope = env.OIDC_SCOPE || 'openid profile';
  if (!scope.split(' ').includes('openid')) {
    throw new ConfigError(`OIDC_SCOPE 要包含 openid，例如 openid profile，现在是“${scope}”`);
  }
  const more = {
    clientSecret: env.OIDC_CLIENT_SECRET || null,
    usernameClaim: env.OIDC_USERNAME_CLAIM || null,
  };
  return { issuer, clientId, scope, ...more };
}

function urlFrom(env: NodeJS.ProcessEnv, name: string, protocols: string[], form: string): string | null {
  const text = env[name];
  if (text === undefined || text === '') return null;
  // The value may hold a password, so it is not repeated in the message.
  if (!URL.canParse(text)) throw new ConfigError(`${name} 不是有效的地址，应写成 ${form}`);
  const url = new URL(text);
  if (!protocols.includes(url.protocol) || !url.hostname) throw new ConfigError(`${name} 应写成 ${form}`);
  return text;
}

function withDatabaseName(url: string): string {
  const name = new URL(url).pathname.slice(1);
  if (/^[\w$-]{1,64}$/.test(name)) return url;
  throw new ConfigError('DATABASE_URL 缺少库名，应写成 mysql://user:password@host:port/name');
}

function organNameFrom(text: string | undefined): string {
  const name = (text ?? '').trim() || UNNAMED_ORGAN;
  if (name.length <= 100) return name;
  throw new ConfigError('ORGAN_NAME 最长 100 字');
}

/** 8 to 128 characters, as anywhere a password is chosen. */
function passwordFrom(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (text.length >= 8 && text.length <= 128) return text;
  throw new ConfigError('ADMIN_PASSWORD 应为 8 到 128 个字符');
}
