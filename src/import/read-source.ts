/** Stage 1: a saved file → its text, and the pictures that were saved with it. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from './charset.ts';
import { parseMhtml } from './mhtml.ts';
import type { Source } from './types.ts';

/** Why a file can't be imported at all. */
export interface Unreadable {
  readonly unreadable: 'missing' | 'too-large' | 'not-text' | 'empty';
  readonly file: string;
}

const MAX_MB = 64;

/** Reads one file. A page's scripts are never run, and nothing is fetched. */
export async function readSource(file: string): Promise<Source | Unreadable> {
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).size > MAX_MB * 1024 * 1024) return { unreadable: 'too-large', file };
    bytes = await readFile(file);
  } catch {
    return { unreadable: 'missing', file };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const saved = looksLikeMhtml(file, bytes) ? parseMhtml(bytes) : undefined;
  if (saved) {
    const { text, charset } = decode(saved.html, saved.charset);
    const { parts, savedFrom } = saved;
    const picture = async (address: string): Promise<Uint8Array | undefined> => parts.get(address);
    return { file, kind: 'page', text, charset, bytes, hash, picture, ...(savedFrom ? { savedFrom } : {}) };
  }
  if (!isText(bytes)) return { unreadable: 'not-text', file };
  const { text, charset } = decode(bytes);
  if (text.replace(/^\uFEFF/, '').trim() === '') return { unreadable: 'empty', file };
  const picture = (address: string): Promise<Uint8Array | undefined> => besidePage(file, address);
  return { file, kind: kindOf(file, text), text: text.replace(/^\uFEFF/, ''), charset, bytes, hash, picture };
}

function looksLikeMhtml(file: string, bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /\.mht(?:ml)?$/i.test(file) || (/^mime-version:/im.test(head) && /multipart\/related/i.test(head));
}

/** How PDF, ZIP (also .docx), Safari's archives, pictures and RTF begin. */
const BINARY = ['%PDF', 'PK\u0003\u0004', 'bplist', '\u0089PNG', 'GIF8', '\u00FF\u00D8\u00FF', '{\\rtf'];

/** No text holds a zero byte, unless its mark says that it is UTF-16. */
function isText(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const start = head.toString('latin1');
  if (BINARY.some((magic) => start.startsWith(magic))) return false;
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isUtf16 || !head.includes(0);
}

function kindOf(file: string, text: string): Source['kind'] {
  const ending = path.extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml', '.shtml', '.php', '.asp', '.aspx'].includes(ending)) return 'page';
  if (['.md', '.markdown', '.mdown'].includes(ending)) return 'markdown';
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!-{2}[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
    ? 'page'
    : 'text';
}

/** A picture in the folder that a browser made for the page (`story_files/a.jpg`); never one from elsewhere. */
async function besidePage(file: string, address: string): Promise<Uint8Array | undefined> {
  if (/^[a-z][a-z\d+.-]*:|^\/|^\\/i.test(address)) return undefined;
  try {
    const relative = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    const folder = await realpath(path.dirname(path.resolve(file)));
    const target = await realpath(path.resolve(folder, relative));
    if (!target.startsWith(folder + path.sep) || (await stat(target)).size > MAX_MB * 1024 * 1024) return undefined;
    return await readFile(target);
  } catch {
    return undefined;
  }
}
