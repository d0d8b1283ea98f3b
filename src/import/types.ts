/** What the stages of an import hand to one another. A body is the reader's own blocks from the first stage on. */
import type { Tier } from '../model.ts';
import type { BareBlock } from '../read/markdown.ts';
import type { SavedPicture } from './pictures.ts';

/** One saved file, as bytes and as text. */
export interface Source {
  /** As it was named on the command line. */
  readonly file: string;
  readonly kind: 'page' | 'text' | 'markdown';
  readonly text: string;
  /** How the text was encoded: `utf-8`, `windows-1256`. */
  readonly charset: string;
  readonly bytes: Uint8Array;
  /** sha256 of the bytes, hex. */
  readonly hash: string;
  /** Where the browser had it from, if the file says so. */
  readonly savedFrom?: string;
  /** A picture that was saved with it, by the address that the page has for it. */
  readonly picture: (address: string) => Promise<Uint8Array | undefined>;
}

/** Where a value was found. */
export type FoundIn =
  | 'option'
  | 'answer'
  | 'front-matter'
  | 'json-ld'
  | 'meta'
  | 'heading'
  | 'title-tag'
  | 'time-tag'
  | 'markup'
  | 'link'
  | 'saved-from'
  | 'address'
  | 'first-line'
  | 'text';

/** A value with its source and how sure it is: 3 sure, 2 likely, 1 a guess. */
export interface Found {
  readonly value: string;
  readonly in: FoundIn;
  readonly sure: Exclude<Tier, 0>;
}

/** What a page or a text says of itself. */
export interface Metadata {
  readonly title?: Found;
  readonly date?: Found;
  /** A site's or a newspaper's name, or a host; matched with the register later. */
  readonly outlet?: Found;
  readonly url?: Found;
  readonly archived?: Found;
  readonly authors: readonly Found[];
}

/** Why a line is not in the article. */
export type DropReason =
  | 'ad'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'date-line'
  | 'form'
  | 'hidden'
  | 'label'
  | 'navigation'
  | 'newsletter'
  | 'notice'
  | 'other-language'
  | 'outside'
  | 'related'
  | 'section'
  | 'share'
  | 'tags'
  | 'title-again'
  | 'via';

export interface Dropped {
  readonly text: string;
  readonly reason: DropReason;
}

/** A body as it was found, before its debris is stripped. */
export interface FoundBody {
  readonly blocks: readonly BareBlock[];
  readonly dropped: readonly Dropped[];
  readonly sure: Exclude<Tier, 0>;
  /** Saved with the page, in the order of the body. */
  readonly pictures?: readonly SavedPicture[];
}
