/**
 * Sends a built site to a plain web server with rsync: after a small change, only what changed.
 *
 *   npm run build && node docs/hosting/deploy.mjs editor@example.org:/srv/archive/_site
 *
 * `_site.trees/changes.json` says what the last build wrote and removed, and from which state of the site it came. Where
 * the server has that state (it keeps a note of it), the list is all that travels; where not, rsync compares everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [target, site = '_site'] = process.argv.slice(2);
if (!target) {
  console.error('Say where to: node docs/hosting/deploy.mjs editor@example.org:/srv/archive/_site');
  process.exit(1);
}
if (existsSync(path.join(site, 'PRIVATE.txt'))) {
  console.error(`${site} is a private copy and is not sent anywhere.`);
  process.exit(1);
}

/** The server's note of the state that it has, beside the site and not in it. */
const note = `${target.replace(/\/$/, '')}.state`;
const scratch = mkdtempSync(path.join(tmpdir(), 'deploy-'));
const changes = JSON.parse(readFileSync(`${site}.trees/changes.json`, 'utf8'));

function rsync(...args) {
  return spawnSync('rsync', args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** What the server says that it has; nothing where it has no note yet. */
function stateThere() {
  const copy = path.join(scratch, 'state');
  spawnSync('rsync', [note, copy], { stdio: 'ignore' });
  return existsSync(copy) ? readFileSync(copy, 'utf8').trim() : undefined;
}

const there = stateThere();
const source = `${site}/`;
const to = `${target.replace(/\/$/, '')}/`;
let sent;
if (there === changes.to) {
  console.log('Nothing has changed since the last time.');
  process.exit(0);
} else if (there !== undefined && there === changes.from) {
  const list = path.join(scratch, 'files');
  // Removed files are named too: rsync takes them away where they are missing here.
  writeFileSync(list, [...changes.written, ...changes.removed].map((file) => `${file}\n`).join(''));
  sent = rsync('--archive', '--checksum', '--files-from', list, '--delete-missing-args', source, to);
  if (sent) console.log(`${changes.written.length} files sent, ${changes.removed.length} removed.`);
} else {
  sent = rsync('--archive', '--checksum', '--delete-after', source, to);
  if (sent) console.log('The whole site was compared and sent.');
}
if (sent) {
  const now = path.join(scratch, 'now');
  writeFileSync(now, `${changes.to}\n`);
  sent = rsync(now, note);
}
process.exit(sent ? 0 : 1);
