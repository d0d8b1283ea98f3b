/** Which paths a site may have, so that it is the same site on every file system. */
import { PublishError } from './publish-error.ts';

/** What Windows can’t have in a name, with the backslash, and all control characters (a list of paths is lines). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f\\<>:"|?*]|\p{Surrogate}/u;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Nothing in it changes where case or Unicode form is ignored. */
const PLAIN = /^[\u0020-\u0040\u005b-\u007e]*$/;
/** ext4, APFS and NTFS count bytes, bytes and UTF-16 units; the smallest room holds everywhere. */
const LONGEST_NAME = 255;

/** Throws `bad-path` unless `path` is relative, with forward slashes, clean, and possible on every file system. */
export function checkPath(path: string): void {
  const fault = faultOf(path);
  if (fault !== undefined) {
    throw new PublishError('bad-path', `“${path}” can’t be the path of a page: ${fault}.`, { path, fault });
  }
}

function faultOf(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (FORBIDDEN.test(path)) return 'it has a character that some systems don’t allow';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'it is not relative and clean';
    if (name.endsWith('.') || name.endsWith(' ')) return 'a name in it ends in a dot or a space';
    if (DEVICE.test(name)) return 'a name in it is a device on Windows';
    if (name.length * 3 > LONGEST_NAME && Buffer.byteLength(name) > LONGEST_NAME) return 'a name in it is too long';
  }
  return undefined;
}

/** The folders that a path lies in, the nearest first: `a/b/c.html` → `a/b`, `a`. */
export function* foldersOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}

/** One key for all spellings that a case- or form-ignoring file system takes for one name. Only ever compared. */
export function foldPath(path: string): string {
  return PLAIN.test(path) ? path : path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** Remembers the names of one build; `claim` throws `collision` where two of them can’t stand side by side. */
export interface Names {
  claim(path: string): void;
}

export function createNames(): Names {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();

  const claimFolders = (path: string): void => {
    for (const folder of foldersOf(path)) {
      const key = foldPath(folder);
      const known = folders.get(key);
      // Its own folders were claimed with it.
      if (known === folder) return;
      const other = known ?? files.get(key);
      if (other !== undefined) throw collision(folder, other);
      folders.set(key, folder);
    }
  };

  return {
    claim(path) {
      const key = foldPath(path);
      const other = files.get(key) ?? folders.get(key);
      if (other !== undefined && other !== path) throw collision(path, other);
      if (folders.has(key)) throw collision(path, `${path}/`);
      claimFolders(path);
      files.set(key, path);
    },
  };
}

export function collision(path: string, other: string): PublishError {
  const message = `“${path}” and “${other}” can’t both be in one site: on some systems they are the same name.`;
  return new PublishError('collision', message, { path, other });
}
