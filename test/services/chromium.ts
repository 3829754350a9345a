import { type Browser, chromium } from 'playwright-core';
import { findProgram } from '../../config/run/programs.cjs';

/** The installed Chromium, kept from asking anything of the network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.TEST_CHROMIUM ?? findProgram('chromium'),
    // Without a locale of its own, Chromium cannot name a file in Chinese.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How a page is opened in the office. What moves would still be on its way out on a busy machine. */
export const OFFICE_PC = {
  locale: 'zh-CN',
  viewport: { width: 1280, height: 900 },
  reducedMotion: 'reduce',
} as const;
