/** Pictures of articles: each file that a text names is looked at once, or there is a problem to tell. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Block, Picture, PictureImage, Problem, Records } from '../model.ts';
import { problemAt } from '../problems.ts';
import { MAX_PICTURE_BYTES, MAX_PICTURE_SIDE, pictureType } from './picture-file.ts';

interface Unread {
  readonly code: 'picture-missing' | 'picture-outside' | 'picture-kind' | 'picture-large';
}

interface WithPictures {
  readonly records?: Records;
  readonly problems: readonly Problem[];
}

/** The same content with what the bytes of each picture say. What was withdrawn shows none, so its are not looked for. */
export async function readPictures<Content extends WithPictures>(dir: string, content: Content): Promise<Content> {
  const { records } = content;
  if (!records) return content;
  const texts = [...records.articles, ...records.translations].filter(({ status }) => status !== 'withdrawn');
  const named = new Set(texts.flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture?.file ?? [])));
  if (named.size === 0) return content;
  const found = new Map<string, PictureImage | Unread>();
  // One after the other: together they may be more than the memory holds.
  for (const file of named) found.set(file, await lookAt(dir, file));
  const problems = texts.flatMap(({ place, blocks }) =>
    blocks.flatMap(({ picture }) => {
      const image = picture && found.get(picture.file)!;
      return picture && image && 'code' in image ? [problemOf(picture, image, place.file)] : [];
    }),
  );
  const seen = <Text extends { readonly blocks: readonly Block[] }>(text: Text): Text => ({
    ...text,
    blocks: text.blocks.map((block) => withImage(block, found)),
  });
  return {
    ...content,
    records: { ...records, articles: records.articles.map(seen), translations: records.translations.map(seen) },
    problems: [...content.problems, ...problems],
  };
}

function withImage(block: Block, found: ReadonlyMap<string, PictureImage | Unread>): Block {
  const image = block.picture && found.get(block.picture.file);
  return image && 'hash' in image ? { ...block, picture: { ...block.picture!, image } } : block;
}

function problemOf({ file, line }: Picture, { code }: Unread, article: string): Problem {
  const limits = code === 'picture-large' ? { limit: `${MAX_PICTURE_BYTES / 1024 / 1024} MB` } : {};
  const sides = code === 'picture-kind' ? { side: String(MAX_PICTURE_SIDE) } : {};
  return problemAt(code, { file: article, line }, '', { value: file, ...limits, ...sides });
}

/** Only what lies in `media/` itself: a link to another place counts for nothing. */
async function lookAt(dir: string, file: string): Promise<PictureImage | Unread> {
  try {
    const media = await realpath(path.join(dir, 'media'));
    const real = await realpath(path.join(dir, file));
    if (!real.startsWith(media + path.sep)) return { code: 'picture-outside' };
    const state = await stat(real);
    if (!state.isFile()) return { code: 'picture-missing' };
    if (state.size > MAX_PICTURE_BYTES) return { code: 'picture-large' };
    const bytes = await readFile(real);
    const type = pictureType(bytes);
    return type ? { ...type, hash: hashOf(bytes) } : { code: 'picture-kind' };
  } catch {
    return { code: 'picture-missing' };
  }
}

/** The bytes of a picture that was looked at. Throws where they are not the same any more. */
export async function readPicture(dir: string, file: string, hash: string): Promise<Uint8Array> {
  const bytes = await readFile(path.join(dir, file));
  if (hashOf(bytes) !== hash) throw new Error(`${file} changed while the site was built. Build it again.`);
  return bytes;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
