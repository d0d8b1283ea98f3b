/** Stories in a pack: the values of each, and after them the line that says where they are. */
import type {
  Article,
  ArticleEntry,
  ArticleHead,
  Block,
  Coverage,
  Mention,
  NamedAs,
  Shelf,
  TranslationEntry,
} from '../model.ts';
import { recent } from '../text/recent.ts';
import { type Pack, type Slot, shifted, slotOf, slotsOf } from './pack.ts';
import type { StoryIndex } from './story-index.ts';

/** What of it need not be read from the pack. */
interface StoryLine {
  readonly id: string;
  /** Absent where there is a translation of nothing. */
  readonly article?: ArticleEntry;
  readonly translations: readonly TranslationEntry[];
  /** It shows pictures, whose bytes are files of their own. */
  readonly pictures?: true;
}

/** Where the values of a story stand. */
interface Slots {
  readonly article: Slot;
  /** Blocks by the keys of `Archive.texts`. */
  readonly texts: Slot;
  readonly mentions: Slot;
  readonly names: Slot;
  /** Bytes: the words that it has, hashed. */
  readonly words: Slot;
}

export interface SavedStory extends StoryLine {
  /** Absent for a draft. */
  readonly shown?: { readonly head: ArticleHead; readonly coverage: readonly Coverage[] } & Slots;
}

/** A story to be saved. */
export interface FreshStory extends StoryLine {
  readonly shown?: {
    readonly head: ArticleHead;
    readonly coverage: readonly Coverage[];
    readonly article: Article;
    readonly texts: readonly (readonly [string, readonly Block[]])[];
    readonly mentions: readonly (readonly [string, readonly Mention[]])[];
    readonly names: readonly NamedAs[];
    readonly words: Uint32Array;
  };
}

/** The same as it stands in a pack: its values as bytes, its slots counted from the first of them. */
export interface PackedStory {
  readonly story: SavedStory;
  readonly bytes: Uint8Array;
}

export interface Shelves {
  readonly articles: Shelf<Article>;
  readonly texts: Shelf<readonly Block[]>;
  readonly mentions: Shelf<readonly Mention[]>;
  readonly names: Shelf<readonly NamedAs[]>;
}

/** Each is read when it is asked for: of thousands, a build that has little to do asks for few. */
export interface SavedStories extends Shelf<SavedStory> {
  readonly size: number;
  ids(): Iterable<string>;
}

/** So much of a kind is kept in memory: what lists ask for, and what the pages at hand do. */
const KEPT = { story: 20_000, article: 10_000, names: 10_000, texts: 500, mentions: 500 };

/** Puts a story’s values into bytes: work that threads can share. */
export function packStory({ shown, ...line }: FreshStory): PackedStory {
  if (!shown) return { story: line, bytes: new Uint8Array() };
  const { head, coverage, words, ...values } = shown;
  const { article, texts, mentions, names } = values;
  const json = [article, Object.fromEntries(texts), Object.fromEntries(mentions), names];
  const all = [
    ...json.map((value) => Buffer.from(JSON.stringify(value))),
    Buffer.from(words.buffer, words.byteOffset, words.byteLength),
  ];
  return { story: { ...line, shown: { head, coverage, ...named(slotsOf(all)) } }, bytes: Buffer.concat(all) };
}

/** A story as it stands in a pack. */
export function repacked(pack: Pack, story: SavedStory): PackedStory {
  const { shown } = story;
  if (!shown) return { story, bytes: new Uint8Array() };
  const all = SLOTS.map((name) => pack.readBytes(shown[name]));
  return { story: { ...story, shown: { ...shown, ...named(slotsOf(all)) } }, bytes: Buffer.concat(all) };
}

/** Puts a story into the pack, values first; where its line stands. */
export function placed(pack: Pack, { story, bytes }: PackedStory): { story: SavedStory; line: Slot } {
  const { shown } = story;
  if (!shown) return { story, line: putLine(pack, story) };
  const at = pack.appendBytes(bytes);
  const own = { ...story, shown: { ...shown, ...named(SLOTS.map((name) => shifted(shown[name], at))) } };
  return { story: own, line: putLine(pack, own) };
}

function putLine(pack: Pack, story: SavedStory): Slot {
  const bytes = Buffer.from(JSON.stringify(story));
  return slotOf(bytes, pack.appendBytes(bytes));
}

const SLOTS = ['article', 'texts', 'mentions', 'names', 'words'] as const;

const named = ([article, texts, mentions, names, words]: readonly Slot[]): Slots => ({
  article: article!,
  texts: texts!,
  mentions: mentions!,
  names: names!,
  words: words!,
});

/** Of a withdrawn story the catalogue record alone is kept. */
export const hasText = (story: SavedStory | undefined): boolean =>
  story?.shown !== undefined && story.shown.head.status !== 'withdrawn';

/** Bytes in the pack that are of this story. */
export const lengthOf = ({ shown }: SavedStory, line: Slot): number =>
  SLOTS.reduce((sum, name) => sum + (shown?.[name][1] ?? 0), line[1]);

export const wordsIn = (pack: Pack, slot: Slot): Uint32Array =>
  // A copy: the bytes may begin anywhere.
  new Uint32Array(Uint8Array.from(pack.readBytes(slot)).buffer);

export function storiesIn(index: StoryIndex, pack: Pack): SavedStories {
  const read = (id: string): SavedStory | undefined => {
    const line = index.get(id);
    return line && (pack.read(line) as SavedStory);
  };
  return { size: index.size, ids: () => index.ids(), get: recent(KEPT.story, read) };
}

export function shelvesOf(stories: Shelf<Pick<SavedStory, 'shown'>>, pack: Pack): Shelves {
  const shelf = <T>(name: Exclude<keyof typeof KEPT, 'story'>) =>
    recent(KEPT[name], (id: string): T | undefined => {
      const shown = stories.get(id)?.shown;
      return shown && (pack.read(shown[name]) as T);
    });
  const texts = shelf<Record<string, readonly Block[]>>('texts');
  const mentions = shelf<Record<string, readonly Mention[]>>('mentions');
  // `x.en` is the translation of `x`.
  const storyOf = (key: string): string => key.split('.')[0]!;
  return {
    articles: { get: shelf<Article>('article') },
    texts: { get: (key) => texts(storyOf(key))?.[key] },
    mentions: { get: (key) => mentions(storyOf(key))?.[key] },
    names: { get: shelf<readonly NamedAs[]>('names') },
  };
}
