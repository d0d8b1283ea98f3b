/** What can go wrong between finished pages and the published folder, as a code and its facts. */

export type PublishCode =
  /** Another build holds the folder: `pid`, `host`, `file`. */
  | 'locked'
  /** The disk or the quota is full. */
  | 'no-space'
  /** The disk is mounted read-only, or this user may not write there. */
  | 'read-only'
  /** A folder can't be moved while something holds it: the root of a mounted disk, for one. */
  | 'busy'
  /** `out` is a link that Sijill did not make: `target`. */
  | 'foreign-link'
  /** `out` is a file. */
  | 'not-a-folder'
  /** `out` is or holds the folder that the build runs in. */
  | 'unsafe-out'
  /** `out` is a folder with files, and no `index.html` among them: hardly a site. */
  | 'not-a-site'
  /** `out` holds the full copy for research, and the site is to be built; or the other way round. */
  | 'other-site'
  /** A folder has to be moved out of the way, and its new name is taken: `aside`. */
  | 'aside-taken'
  /** A new page would overwrite a file that Sijill did not write (in-place mode only). */
  | 'not-ours'
  /** A path that is not relative, clean and possible on every system. */
  | 'bad-path'
  /** Two paths that are one where case or Unicode form is ignored, or a file and a folder: `other`. */
  | 'collision'
  /** One path, written twice in one build. */
  | 'duplicate'
  /** `keep` of a page that the live tree does not have. */
  | 'not-live'
  /** Something else removed files from the published folder; the next build puts them back. */
  | 'damaged'
  /** `write`, `keep` or `commit` after the end. */
  | 'closed'
  /** Everything else that a disk can do: `errno` says what. */
  | 'io';

export type Facts = Readonly<Record<string, string | number>>;

/** A class, so that a caller can tell it from a bug by `instanceof`. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly code: PublishCode;
  /** What a message in another language needs: `path`, `pid`, `errno` … */
  readonly facts: Facts;

  constructor(code: PublishCode, message: string, facts: Facts = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.facts = facts;
  }
}

const CODES: Readonly<Record<string, PublishCode>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'busy',
};

const REMEDIES: Partial<Record<PublishCode, string>> = {
  'no-space': 'The disk is full. Free some space and build again.',
  busy: 'If it is the root of a mounted disk, build with --in-place.',
  'read-only': 'This user may not write there. Change the folder’s permissions, or choose another with --out.',
};

/** `error` as a `PublishError`; one that is already there, or that no file system raised, comes back as it is. */
export function toPublishError(error: unknown, path?: string): unknown {
  if (error instanceof PublishError || !isSystemError(error)) return error;
  const code = CODES[error.code] ?? 'io';
  const where = path ?? error.path ?? '';
  const facts = { errno: error.code, ...(where === '' ? {} : { path: where }) };
  return new PublishError(code, [`${error.message}.`, REMEDIES[code]].join(' ').trim(), facts, error);
}

/** `EEXIST`, `ENOENT` …, or nothing where a file system did not raise it. */
export function errnoOf(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'errno' in error;
}
