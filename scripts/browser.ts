/** `npm run browser`: makes sure that the tests have a browser. Installs Debian's Chromium where it may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../test/support/browser.ts';

function run(command: string, args: readonly string[]): boolean {
  console.log(`${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

let browser = findBrowser();
if (!browser && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium']);
  browser = findBrowser();
}
if (browser) console.log(`The tests use ${browser}`);
else {
  console.error('The tests need Chrome, Chromium, Edge or Playwright’s browser. On Debian and Ubuntu, run:');
  console.error('  sudo apt-get install -y chromium');
  console.error('On other systems install Chrome, or run: npx playwright install chromium');
  process.exitCode = 1;
}
