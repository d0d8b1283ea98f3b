/** Pictures of articles: how a page shows one, and all that the site has to hold. */
import type { Picture, Queries, VisibleBlock } from '../model.ts';
import { fileOf, hrefOf, picturePath } from './urls.ts';

/** A picture as a page shows it; its caption is the block’s words. */
export interface ShownPicture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Without one, the block’s words are `alt`. */
  readonly captioned: boolean;
}

export function shownPicture(baseUrl: string, { file, alt, captioned, image }: Picture): ShownPicture | undefined {
  if (!image) return undefined;
  const { width, height } = image;
  return { src: hrefOf(baseUrl, picturePath(file, image)), alt, width, height, captioned: captioned === true };
}

/** A file of the site and where its bytes are. */
export interface PublishedPicture {
  /** Below the site’s folder. */
  readonly file: string;
  /** Below the content folder. */
  readonly source: string;
  /** sha256 of its bytes, hex. */
  readonly hash: string;
}

/** Every picture that some page shows, each once. `among`: the stories that may have some. */
export function publishedPictures(
  queries: Pick<Queries, 'article' | 'visibleBlocks'>,
  among: readonly string[],
): readonly PublishedPicture[] {
  const found = new Map<string, PublishedPicture>();
  const take = (blocks: readonly VisibleBlock[]): void => {
    for (const block of blocks) {
      if (block.hidden || !block.picture?.image) continue;
      const { file: source, image } = block.picture;
      const file = fileOf(picturePath(source, image));
      found.set(file, { file, source, hash: image.hash });
    }
  };
  for (const id of among) {
    take(queries.visibleBlocks(id));
    for (const { lang } of queries.article(id).translations) take(queries.visibleBlocks(id, lang));
  }
  return [...found.values()];
}
