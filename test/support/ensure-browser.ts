/** Before the tests: makes sure that there is a browser. Installs Debian's Chromium where it may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

export function setup(): void {
  if (findBrowser()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', 'chromium');
    if (findBrowser()) return;
  }
  throw new Error(`The tests need Chrome, Chromium, Edge or Playwright’s browser.
On Debian and Ubuntu, run:  sudo apt-get install -y chromium
Elsewhere install Chrome, or run:  npx playwright install chromium`);
}

function aptGet(...args: string[]): void {
  console.log(`apt-get ${args.join(' ')}`);
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
