/** A full copy for research and the published site never take each other's place. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PublishError } from './publish-error.ts';

/** What stands in a private copy alone: `privateNotePath` of `pages/urls.ts`. */
const NOTE = 'PRIVATE.txt';

/** Throws `other-site` where `out` holds the one, and the other is to be built. */
export function refuseOtherSite(out: string, isPrivate: boolean): void {
  if (!existsSync(path.join(out, 'index.html'))) return;
  const holdsPrivate = existsSync(path.join(out, NOTE));
  if (holdsPrivate === isPrivate) return;
  const message = isPrivate
    ? `${out} holds the site for everybody, so the private copy is not put there. Choose another folder with --out, or leave it out: then it is _private.`
    : `${out} holds a private copy with texts that may not be published, so the site is not put there. Choose another folder with --out.`;
  throw new PublishError('other-site', message, { out });
}
