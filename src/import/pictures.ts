/** Pictures that were saved with a page: known by their first bytes, whatever they are called; never SVG, which can run. */

import type { BareBlock } from '../read/markdown.ts';
import { MAX_PICTURE_BYTES, type PictureType, pictureType } from '../read/picture-file.ts';

/** The folder of a draft’s pictures, until the article has its id. */
export const DRAFT_FOLDER = 'media/article/';

export interface SavedPicture {
  /** `1.png`: its place in the body and its true kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the page says of it; empty where it says nothing. */
  readonly alt: string;
}

/** Icons, avatars and counters are smaller. */
const LEAST_SIDE = 100;

/** Undefined for what is no picture, is too large for a page, or is an icon. */
export function pictureKind(bytes: Uint8Array): PictureType | undefined {
  const type = bytes.length > MAX_PICTURE_BYTES ? undefined : pictureType(bytes);
  return type && type.width >= LEAST_SIDE && type.height >= LEAST_SIDE ? type : undefined;
}

/** `data:image/png;base64,…`: as programs write that save a page into one file. */
export function pictureInAddress(address: string): Uint8Array | undefined {
  const match = /^data:image\/[a-z.+-]{1,20};base64,/i.exec(address);
  return match ? Buffer.from(address.slice(match[0].length), 'base64') : undefined;
}

/** A picture that its article's text shows. */
export const isInText = ({ name }: SavedPicture, { blocks }: { readonly blocks: readonly BareBlock[] }): boolean =>
  blocks.some(({ picture }) => picture?.file === `${DRAFT_FOLDER}${name}`);
