// @ts-check
'use strict';
/**
 * `npm run demo`: the product with a believable office in it, in a data folder of its own, so that nothing of it can
 * get among real cases. `npm run demo -- --remove` removes it.
 */
const { spawn } = require('node:child_process');
const { rmSync } = require('node:fs');
const path = require('node:path');
const { buildWhatChanged } = require('./build.cjs');

const PASSWORD = 'anqi-demo-2026';
const folder = path.resolve(process.env.DATA_DIR || 'data', 'demo');
const dist = path.join(__dirname, '..', '..', 'dist');

async function demo() {
  if (process.argv.includes('--remove')) {
    rmSync(folder, { recursive: true, force: true });
    console.log('示例数据已删除');
    return;
  }
  await buildWhatChanged();
  Object.assign(process.env, {
    DATA_DIR: folder,
    ORGAN_NAME: '云川市市场监督管理局（示例）',
    ADMIN_PASSWORD: PASSWORD,
    // What is to be read at the terminal does not drown in hundreds of requests.
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  });
  // The sample office stays on this machine's disk, whatever servers real cases are kept on.
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL']) delete process.env[name];
  const main = path.join(dist, 'apps/api/src/main.js');
  process.argv.splice(1, Infinity, main, '--deliver');
  require(main);

  const url = `http://127.0.0.1:${process.env.PORT || 3000}`;
  await answers(url);
  const filling = spawn(process.execPath, [path.join(dist, 'apps/demo/src/main.js'), url, PASSWORD], {
    stdio: 'inherit',
  });
  filling.once('exit', (code) => {
    if (code === 0)
      console.log(
        `示例数据：用户名 zhoumin（或 admin），密码 ${PASSWORD}；删除示例数据请运行 npm run demo -- --remove`,
      );
    else process.exit(1);
  });
}

/** @param {string} url */
async function answers(url) {
  for (;;) {
    try {
      if ((await fetch(`${url}/api/health`)).ok) return;
    } catch {
      // Not yet listening.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

demo().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
