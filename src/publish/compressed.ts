/**
 * Texts with their compressed forms beside them, `index.html.gz` and `index.html.br`, for servers that send such files
 * as they are (nginx: `gzip_static`, `brotli_static`). A text that stands keeps them: only what changed is compressed.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { openPublication, type Publication, type PublishOptions } from './publication.ts';
import { hashOf } from './survey.ts';

const TEXTS = /\.(?:bib|css|csv|html|js|json|jsonl|ris|svg|txt|webmanifest|xml)$/;
const ENDINGS = ['.gz', '.br'] as const;
type Ending = (typeof ENDINGS)[number];

/** Bytes. Below it, a compressed file saves nothing that a network would notice. */
const WORTH_IT = 1024;

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/** The same bytes on every system: zlib notes in the tenth byte which one it runs on. */
async function compress(bytes: Uint8Array, ending: Ending): Promise<Uint8Array> {
  if (ending === '.gz') {
    const made = await gzip(bytes, { level: 9 });
    made[9] = 0xff;
    return made;
  }
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = zlib.constants;
  // Beyond 9, brotli takes ten times as long for a few per cent.
  return brotli(bytes, { params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } });
}

export interface SiteOptions extends PublishOptions {
  readonly compress?: boolean;
}

/**
 * `openPublication`, with compressed forms where `compress` asks for them. Where it does not, those of an earlier build
 * go: an old one beside a new page would be served in its place.
 */
export async function openSite(
  out: string,
  { compress: wanted = false, ...options }: SiteOptions = {},
): Promise<Publication> {
  return withCompressed(await openPublication(out, options), out, wanted);
}

function withCompressed(inner: Publication, out: string, wanted: boolean): Publication {
  /** Texts of this build whose compressed forms stand, or are written. */
  const settled = new Set<string>();
  const work: Promise<void>[] = [];
  let gone: Iterable<string> | undefined;

  const writeForms = async (file: string, bytes: Uint8Array): Promise<void> => {
    settled.add(file);
    for (const ending of ENDINGS) await inner.write(file + ending, await compress(bytes, ending));
  };
  const hasForms = (file: string): boolean => ENDINGS.every((ending) => inner.hashOf(file + ending) !== undefined);
  const keepForms = (file: string): void => {
    settled.add(file);
    for (const ending of ENDINGS) inner.keep(file + ending);
  };
  /** Forms of a text that stands, in a folder that had none so far. */
  const makeForms = async (file: string): Promise<void> => {
    const bytes = await readFile(path.join(out, file));
    if (bytes.length >= WORTH_IT) await writeForms(file, bytes);
  };
  /** Of an edit: forms that must not outlive their text, and forms that are missing. */
  const settleEdit = async (except: Iterable<string>): Promise<string[]> => {
    const leaving = new Set(except);
    const stale: string[] = [];
    // A site has an index, and that has forms where others have: a look at every file of a large one takes time.
    if (!wanted && !ENDINGS.every((ending) => existsSync(path.join(out, `index.html${ending}`)))) return [...leaving];
    for (const file of inner.live.keys()) {
      const text = textOf(file);
      if (text !== undefined) {
        const isOld = leaving.has(text) || (written.has(text) && !settled.has(text));
        if (inner.live.has(text) && (!wanted || isOld)) stale.push(file);
      } else if (wanted && TEXTS.test(file) && !leaving.has(file) && !written.has(file) && !hasForms(file))
        await makeForms(file);
    }
    return [...leaving, ...stale];
  };
  const written = new Set<string>();

  const outer: Pick<Publication, 'write' | 'keep' | 'keepAll' | 'commit'> = {
    async write(file, content, hash) {
      await inner.write(file, content, hash);
      if (!TEXTS.test(file)) return;
      written.add(file);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (!wanted || bytes.length < WORTH_IT) return;
      if (inner.hashOf(file) === hashOf(bytes) && hasForms(file)) keepForms(file);
      else await writeForms(file, bytes);
    },
    keep(file) {
      inner.keep(file);
      if (!wanted || !TEXTS.test(file)) return;
      if (hasForms(file)) keepForms(file);
      else work.push(makeForms(file));
    },
    keepAll(except = []) {
      gone = except;
    },
    async commit() {
      try {
        await Promise.all(work);
        if (gone !== undefined) inner.keepAll(await settleEdit(gone));
      } catch (error) {
        await inner.abandon();
        throw error;
      }
      return inner.commit();
    },
  };
  // All else is the inner one's.
  return Object.assign(Object.create(inner) as Publication, outer);
}

/** `index.html` of `index.html.gz`; nothing of what is no compressed form. */
function textOf(file: string): string | undefined {
  const ending = ENDINGS.find((end) => file.endsWith(end));
  const text = ending && file.slice(0, -ending.length);
  return text !== undefined && TEXTS.test(text) ? text : undefined;
}
