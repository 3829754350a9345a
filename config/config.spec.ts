import { Config, ConfigError } from './config';

describe('the environment', () => {
  it('may be empty: SQLite in ./data, the queue inside the process, port 3000', () => {
    const config = Config.fromEnv({});

    expect(config).toMatchObject({ port: 3000, queue: { type: 'embedded' }, mail: null });
    expect(config.database).toEqual({ type: 'sqlite', file: expect.stringMatching(/data.anqi\.sqlite$/) });
    expect(config.first).toEqual({ organName: '本机关', adminPassword: null });
  });

  it('says where to listen and where people find the product', () => {
    const config = Config.fromEnv({ HOST: '0.0.0.0', PUBLIC_URL: 'https://ANQI.example:443/' });

    expect(config).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://anqi.example' });
    expect(Config.fromEnv({})).toMatchObject({ host: null, publicUrl: null });
    expect(Config.fromEnv({}).trustedProxies.has('127.0.0.1')).toBe(false);
    const proxies = Config.fromEnv({ TRUSTED_PROXY: '127.0.0.1, 10.1.0.0/16' }).trustedProxies;
    expect(['127.0.0.1', '10.1.9.9', '10.2.0.1', '::1', 'x'].map((one) => proxies.has(one))).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
  });

  it('names the servers where there are any', () => {
    const config = Config.fromEnv({
      DATABASE_URL: 'mysql://anqi:secret@db.local:3306/anqi',
      REDIS_URL: 'redis://queue.local:6379',
      SMTP_URL: 'smtp://mail.local:25',
      ORGAN_NAME: ' 云川市市场监督管理局 ',
    });

    expect(config.database).toEqual({ type: 'mysql', url: 'mysql://anqi:secret@db.local:3306/anqi' });
    expect(config.queue).toEqual({ type: 'bull', redisUrl: 'redis://queue.local:6379' });
    expect(config.first.organName).toBe('云川市市场监督管理局');
  });

  it('knows a provider of identities where one is named', () => {
    const named = { OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'anqi', PUBLIC_URL: 'http://anqi' };
    expect(Config.fromEnv({}).oidc).toBeNull();
    expect(Config.fromEnv(named).oidc).toEqual({
      ...{ issuer: 'https://sso.example', clientId: 'anqi', clientSecret: null },
      ...{ scope: 'openid profile', usernameClaim: null },
    });
    const more = { OIDC_CLIENT_SECRET: 's', OIDC_SCOPE: 'openid', OIDC_USERNAME_CLAIM: 'account' };
    expect(Config.fromEnv({ ...named, ...more }).oidc).toMatchObject({
      ...{ clientSecret: 's', scope: 'openid', usernameClaim: 'account' },
    });
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'http' }],
    ['HOST', { HOST: 'http://0.0.0.0' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'anqi.example' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://anqi.example' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://anqi.example/anqi' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://me:secret@anqi.example' }],
    ['TRUSTED_PROXY', { TRUSTED_PROXY: 'proxy.local' }],
    ['TRUSTED_PROXY', { TRUSTED_PROXY: '127.0.0.1,10.1.0.0/33' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/anqi' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost' }],
    ['DATABASE_URL', { DATABASE_URL: 'anqi' }],
    ['REDIS_URL', { REDIS_URL: 'localhost:6379' }],
    ['SMTP_URL', { SMTP_URL: 'http://mail' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'sso.example' }],
    ['OIDC_ISSUER', { OIDC_CLIENT_ID: 'anqi' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://sso.example' }],
    ['PUBLIC_URL', { OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'anqi' }],
    [
      'OIDC_SCOPE',
      {
        ...{ OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'anqi', PUBLIC_URL: 'http://anqi' },
        OIDC_SCOPE: 'profile',
      },
    ],
    ['ORGAN_NAME', { ORGAN_NAME: '局'.repeat(101) }],
    ['ADMIN_PASSWORD', { ADMIN_PASSWORD: 'short' }],
  ])('stops the start in one line that names %s where it cannot be right', (name, env) => {
    expect(() => Config.fromEnv(env)).toThrow(ConfigError);
    expect(() => Config.fromEnv(env)).toThrow(new RegExp(`^${name}[^\\n]*$`));
  });

  it('never repeats a password in its complaint', () => {
    expect(() => Config.fromEnv({ DATABASE_URL: 'mysql://anqi:secret@host' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
