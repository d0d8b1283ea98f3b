/**
 * The words of the archive as types: no code here. Each stage of a build has one record type of its own:
 *
 *   SourceFile → ArticleRecord, EntityRecord … → Archive → views (beside their pages) → files
 */

/** A BCP 47 tag: `ar`, `en`, `fa-AF`; `und` where the language is not known. */
export type Lang = string;
export type Direction = 'rtl' | 'ltr';

/** One value in every site language. */
export type Localised<T = string> = Readonly<Record<Lang, T>>;

/** Where something is written, for the editor who has to find it. `file` is relative to the content folder's parent. */
export interface Place {
  readonly file: string;
  /** 1-based; 0 where the whole file is meant. */
  readonly line: number;
}

// ───────────────────────── dates

/** A year, a month or a day, as precise as it is known. */
export interface DatePoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF `~`: about. */
  readonly approximate?: true;
  /** EDTF `?`: not sure. */
  readonly uncertain?: true;
}

/** A date as the archive knows it: an EDTF string and what it says. */
export interface EdtfDate {
  /** As it is written in the content file: `2023-07~`, `2023-06-27/2023-06-29`, `2023-06-27/..`. */
  readonly edtf: string;
  /** Absent where the start of a span is unknown (`/2024`) or open (`../2024`). */
  readonly start?: DatePoint;
  /** For a single date the same as `start`; absent where the end is `unknown` or `open`. */
  readonly end?: DatePoint;
  readonly span: boolean;
  /** How a missing start or end is meant: EDTF `..` is `open`, an empty side is `unknown`. */
  readonly missing?: 'open' | 'unknown';
}

// ───────────────────────── content in

/** A file of the content folder, as read from disk. */
export interface SourceFile {
  /** `content/articles/x.md`: relative, with forward slashes on every system. */
  readonly path: string;
  readonly text: string;
  /** sha256 of the bytes, hex. */
  readonly hash: string;
}

export type Months = 'egypt' | 'levant' | 'both';
export type ShareImages = 'none' | 'shared' | 'each';
export type Digits = 'latn' | 'native';
/** A second calendar that pages show beside the Gregorian one. */
export type ExtraCalendar = 'islamic-umalqura' | 'persian';

export interface Site {
  readonly title: Localised;
  readonly description: Localised;
  readonly languages: readonly Lang[];
  readonly defaultLanguage: Lang;
  /** Absolute, ends in `/`; may have a path: `https://example.org/archive/`. */
  readonly baseUrl: string;
  readonly licence: { readonly name: string; readonly url?: string };
  readonly contact: string;
  readonly months: Months;
  readonly digits: Digits;
  readonly calendars: readonly ExtraCalendar[];
  /** Length of an excerpt where the rights allow no more, in words. */
  readonly excerptWords: number;
  /** What programs that learn from texts, or answer with them, are asked not to do. Absent: nothing is asked. */
  readonly ai?: 'no-train' | 'none';
  /** The full copy for research: every text whole, drafts too, and not to be published. */
  readonly private?: true;
  /** Pictures for shared links: none, one for each event and topic, or one for each story too. */
  readonly shareImages: ShareImages;
}

export type TextKind = 'original' | 'retold' | 'summary';
export type Rights = 'own' | 'licensed' | 'public-domain' | 'excerpt' | 'link-only' | 'unknown';
export type Status = 'draft' | 'published' | 'withdrawn';
export type Role = 'reports' | 'mentions';
export type TranslationMethod = 'human' | 'machine' | 'machine-edited';

/** A piece of running text with its marks. There is no HTML in the archive: text is data, and templates escape it. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  readonly code?: true;
  readonly href?: string;
  /** A hard line break stands before this run. */
  readonly breakBefore?: true;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'table';

/** A paragraph, list item, heading or quotation: the unit of language, evidence and address. */
export interface Block {
  /** The anchor, `p-1a2b3c4d`: see `text/anchor.ts`. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Heading: 2–6. Item: depth of its list, from 1. */
  readonly level?: number;
  /** Item of a numbered list: its number. */
  readonly ordinal?: number;
  /** The words alone, white space collapsed: what anchors, language, matching and search read. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Table: rows of cells; the first row is the head. */
  readonly rows?: readonly (readonly (readonly Run[])[])[];
  readonly language: Lang;
  /** A thematic break (`---`) stands before this block. */
  readonly ruleBefore?: true;
  /** The block is this picture; its words are the caption, or what the picture shows. */
  readonly picture?: Picture;
}

/** A picture of an article, kept below `content/media/`. */
export interface Picture {
  /** Below the content folder: `media/2023-06-27-radan/1.jpg`. */
  readonly file: string;
  /** What it shows, for those who don’t see it. */
  readonly alt: string;
  /** The block’s words are a caption and not `alt`. */
  readonly captioned?: true;
  /** Where the file names it. */
  readonly line: number;
  /** What its bytes say; absent where nobody has looked. */
  readonly image?: PictureImage;
}

export interface PictureImage {
  /** sha256 of the bytes, hex. */
  readonly hash: string;
  /** Its true kind, whatever its name says. */
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Correction {
  readonly date: string;
  readonly text: Localised;
}

/** `events:` in the front matter: adds or confirms coverage. */
export interface DeclaredCoverage {
  readonly event: string;
  readonly role: Role;
  /** Anchors of the blocks that show it; empty where the editor named none. */
  readonly blocks: readonly string[];
}

/** Confidence of a detected language, as `text/detect` grades it: 0 not known … 3 sure. */
export type Tier = 0 | 1 | 2 | 3;

/** One article file. */
export interface ArticleRecord {
  readonly kind: 'article';
  readonly id: string;
  readonly place: Place;
  /** Lines of the front matter's keys, for problems that are found later. */
  readonly lines: Readonly<Record<string, number>>;
  readonly hash: string;
  readonly title: string;
  readonly date: EdtfDate;
  /** As written: an id, a name, or `unknown`. */
  readonly outlet: string;
  readonly url?: string;
  readonly archived?: string;
  readonly text: TextKind;
  readonly rights: Rights;
  readonly authors: readonly string[];
  readonly dateline?: string;
  readonly via?: string;
  readonly translatedFrom?: Lang;
  readonly summary: Readonly<Partial<Record<Lang, string>>>;
  readonly language: Lang;
  readonly languageSource: 'declared' | 'detected';
  readonly languageConfidence: Tier;
  readonly events: readonly DeclaredCoverage[];
  readonly notEvents: readonly string[];
  readonly added?: string;
  readonly status: Status;
  readonly corrections: readonly Correction[];
  readonly originalSha256?: string;
  /** Ids that it had before: their addresses lead to it. */
  readonly formerly: readonly string[];
  readonly blocks: readonly Block[];
}

/** `<id>.<lang>.md`: a translation of an article's body. */
export interface TranslationRecord {
  readonly kind: 'translation';
  /** The article's id. */
  readonly id: string;
  readonly lang: Lang;
  readonly place: Place;
  readonly lines: Readonly<Record<string, number>>;
  readonly hash: string;
  readonly title: string;
  readonly translators: readonly string[];
  readonly method: TranslationMethod;
  readonly status: Status;
  readonly blocks: readonly Block[];
}

export type ActorKind = 'people' | 'organisations' | 'places';
export type EntityKind = 'events' | 'topics' | ActorKind | 'outlets';

interface EntityBase {
  readonly id: string;
  /** Ids that it had before: their addresses lead to it. */
  readonly formerly: readonly string[];
  readonly place: Place;
  readonly lines: Readonly<Record<string, number>>;
  readonly hash: string;
}

/** A post that a person held. */
export interface Post {
  readonly title: Localised;
  readonly organisation?: string;
  readonly date?: EdtfDate;
}

/** Names are looked for in every text: see `archive/mentions.ts`. */
export interface Named extends EntityBase {
  readonly name: Localised;
  readonly aliases: readonly string[];
  /** Aliases that count only where a full name stands in the same article. */
  readonly ambiguous: readonly string[];
  /** Phrases in which an alias is something else: «رئيسي جهازي الشرطة». */
  readonly not: readonly string[];
  readonly summary?: Localised;
}

export interface PersonRecord extends Named {
  readonly kind: 'people';
  readonly posts: readonly Post[];
}

export interface OrganisationRecord extends Named {
  readonly kind: 'organisations';
}

export interface PlaceRecord extends Named {
  readonly kind: 'places';
  /** The place that this one lies in. */
  readonly within?: string;
  /** Where it is, in degrees; of a country, a point inside it. */
  readonly at?: { readonly lat: number; readonly lon: number };
}

export interface OutletRecord extends Named {
  readonly kind: 'outlets';
  readonly url?: string;
  readonly language?: Lang;
}

/** A page that has another address now. */
export interface Moved {
  readonly kind: EntityKind | 'articles';
  readonly from: string;
  readonly to: string;
  /** Only the address in this language has moved: it stands at the permalink since the story’s language was corrected. */
  readonly lang?: Lang;
}

/** A line of `content/permalinks/*.txt`: see `text/ledger-line.ts`. */
export interface LedgerLine extends Place {
  readonly text: string;
}

/** What has been published: lines by id. An id has two where branches that both recorded it were merged. */
export interface Ledger {
  readonly lines: ReadonlyMap<string, readonly LedgerLine[]>;
}

export type ActorRecord = PersonRecord | OrganisationRecord | PlaceRecord;

export interface ClaimValue {
  readonly article: string;
  readonly value: Localised;
  /** Words that stand in that article and show the value. */
  readonly quote: string;
  readonly line: number;
}

/** One fact that outlets state differently: marked by an editor, never inferred. */
export interface Claim {
  readonly question: Localised;
  readonly values: readonly ClaimValue[];
}

export interface EventRecord extends EntityBase {
  readonly kind: 'events';
  readonly title: Localised;
  /** A short name for timelines and charts: «رادان في موسكو». */
  readonly label?: Localised;
  readonly date: EdtfDate;
  readonly where?: string;
  readonly core: readonly string[];
  readonly others: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly partOf?: string;
  /** Words that only this event has: they link without a participant. */
  readonly phrases: readonly string[];
  /** Words that support a link: visit, memorandum … */
  readonly keywords: readonly string[];
  readonly summary: Localised;
  readonly claims: readonly Claim[];
}

/** One of two sides that face each other in a topic's picture of who met whom. */
export interface TopicSide {
  readonly title: Localised;
  readonly people: readonly string[];
}

export interface TopicRecord extends EntityBase {
  readonly kind: 'topics';
  readonly title: Localised;
  readonly summary: Localised;
  readonly introduction: Localised<readonly Block[]>;
  readonly sides: readonly TopicSide[];
}

export type EntityRecord = EventRecord | TopicRecord | ActorRecord | OutletRecord;

/** `content/pages/about.<lang>.md`. */
export interface PageRecord {
  readonly kind: 'page';
  readonly id: string;
  readonly lang: Lang;
  readonly place: Place;
  readonly hash: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** All that the content folder holds. */
export interface Records {
  readonly site: Site;
  readonly articles: readonly ArticleRecord[];
  readonly translations: readonly TranslationRecord[];
  readonly entities: readonly EntityRecord[];
  readonly pages: readonly PageRecord[];
  /** `events/x`, `articles/y`: files that are there and could not be read, so that references to them are no second problem. */
  readonly unread: ReadonlySet<string>;
}

/** A story’s file as far as the archive as a whole asks of it: its text need not be in memory. */
export type ArticleEntry = Pick<ArticleRecord, 'kind' | 'id' | 'place' | 'lines' | 'status' | 'formerly'>;
export type TranslationEntry = Pick<TranslationRecord, 'id' | 'lang' | 'place' | 'lines' | 'status'>;

/** All that the content folder holds, but for the texts of stories. Every `Records` is one. */
export interface Catalogue extends Omit<Records, 'articles' | 'translations'> {
  readonly articles: readonly ArticleEntry[];
  readonly translations: readonly TranslationEntry[];
}

// ───────────────────────── links

/** An actor named in a block. */
export interface Mention {
  readonly actor: { readonly kind: ActorKind; readonly id: string };
  /** The block's anchor. */
  readonly block: string;
  /** UTF-16 offsets in the block's `text`. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly surface: string;
}

/** A spelling by which an article names an actor. */
export interface NamedAs {
  readonly actor: Mention['actor'];
  readonly surface: string;
  readonly count: number;
  /** Where it stands first, and first outside a picture, if that is elsewhere: a block’s anchor, and where the name ends in it. */
  readonly first: readonly (readonly [block: string, end: number])[];
}

/** Why the program suggests that an article covers an event; the page words it in the reader's language. */
export interface Evidence {
  /** Participants named in the showing blocks. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Event words and phrases as they stand in the text. */
  readonly words: readonly string[];
  /** A date in the text that falls in the event's span, as EDTF. */
  readonly date?: string;
  /** Days from the event's last known day to the publication; absent where either is not known to the day. */
  readonly days?: number;
}

/** Article ↔ event. */
export interface Coverage {
  readonly article: string;
  readonly event: string;
  readonly role: Role;
  readonly source: 'declared' | 'suggested';
  /** Anchors of the blocks that show it, in the order of the body. */
  readonly blocks: readonly string[];
  readonly evidence?: Evidence;
}

// ───────────────────────── the archive

export type OutletRef =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'listed'; readonly id: string }
  /** Named in the front matter, without a file of its own. */
  | { readonly kind: 'named'; readonly name: string };

export interface TranslationHead {
  readonly lang: Lang;
  readonly title: string;
  readonly translators: readonly string[];
  readonly method: TranslationMethod;
  /** Block for block the same shape as the original, so that passages can be set side by side. */
  readonly aligned: boolean;
}

/** An article as the archive's index holds it: everything but its text. */
export interface Article extends Omit<ArticleRecord, 'blocks' | 'outlet' | 'lines' | 'kind'> {
  readonly outlet: OutletRef;
  readonly viaOutlet?: OutletRef;
  readonly translations: readonly TranslationHead[];
  /** Actors named in it, in the order of their first mention. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** Every block's anchor and language, for the data files; the text is had through `visibleBlocks` alone. */
  readonly anchors: readonly { readonly id: string; readonly language: Lang }[];
  /** The latest of `added`, `date` and `corrections`, as a day: what feeds call updated. */
  readonly updated: string;
}

/** What lists, counts and indexes need of an article. */
export type ArticleHead = Pick<
  Article,
  | 'id'
  | 'place'
  | 'status'
  | 'date'
  | 'language'
  | 'outlet'
  | 'people'
  | 'organisations'
  | 'places'
  | 'added'
  | 'updated'
  | 'corrections'
  | 'formerly'
>;

/** A story as the archive holds it. */
export interface Story {
  readonly head: ArticleHead;
  readonly coverage: readonly Coverage[];
}

/** Which stories there are: ids of those that are published, the newest first where nothing else is said. */
export interface StoryLists {
  readonly newest: readonly string[];
  /** Those that came into the archive last first; those that were updated last. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly corrected: readonly string[];
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly organisations: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly outlets: ReadonlyMap<string, readonly string[]>;
  /** By `2023-06`, or `2013` where only the year is known. */
  readonly months: ReadonlyMap<string, readonly string[]>;
  readonly languages: ReadonlyMap<Lang, readonly string[]>;
  /** By the names of outlets that have no file. */
  readonly namedOutlets: ReadonlyMap<string, readonly string[]>;
  /** Those that cover an event, and those that report it; the oldest first. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  readonly reports: ReadonlyMap<string, readonly string[]>;
  /** Stories that are withdrawn, by file; drafts. */
  readonly withdrawn: readonly string[];
  readonly drafts: readonly string[];
  /** Former ids of published and withdrawn stories. */
  readonly formerly: readonly (readonly [from: string, to: string])[];
}

/** Records by a key; they need not be in memory. */
export interface Shelf<T> {
  get(key: string): T | undefined;
}

/** The assembled model: frozen, linked, in its final order. Views read it through `Queries`. */
export interface Archive {
  readonly site: Site;
  readonly lists: StoryLists;
  /** Published and withdrawn articles. */
  readonly heads: Shelf<ArticleHead>;
  readonly articles: Shelf<Article>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly topics: ReadonlyMap<string, TopicRecord>;
  readonly people: ReadonlyMap<string, PersonRecord>;
  readonly organisations: ReadonlyMap<string, OrganisationRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  /** By its articles. */
  readonly coverage: Shelf<readonly Coverage[]>;
  /** Bodies by `id`, translations by `id.lang`; read through `visibleBlocks` alone. */
  readonly texts: Shelf<readonly Block[]>;
  readonly mentions: Shelf<readonly Mention[]>;
  /** Of bodies alone, by `id`. */
  readonly names: Shelf<readonly NamedAs[]>;
  readonly pages: readonly PageRecord[];
  readonly published: Published;
}

/** What the ledger knows of addresses that no content has any more. */
export interface Published {
  /** By the key of `texts`; only where there are some. */
  readonly earlier: ReadonlyMap<string, EarlierAnchors>;
  readonly moved: readonly Moved[];
}

/** Anchors that were published and are no passage’s own now. */
export interface EarlierAnchors {
  /** Those that a passage took over from the one that stood in its place, by its own anchor. */
  readonly inherited: Readonly<Record<string, readonly string[]>>;
  /** Those of passages that are gone. */
  readonly removed: readonly string[];
}

/** A block as its rights let it be shown. A hidden one keeps its anchor. */
export type VisibleBlock =
  | (Block & { readonly hidden?: never /** The rest of the block is hidden. */; readonly cut?: true })
  | { readonly id: string; readonly hidden: true };

export interface Counts {
  readonly articles: number;
  readonly events: number;
  /** Known outlets. */
  readonly outlets: number;
  readonly languages: readonly { readonly lang: Lang; readonly articles: number }[];
  /** First and last year of the articles and the events that they report. */
  readonly years?: { readonly from: number; readonly to: number };
}

/**
 * The named queries: the only way in which a view reads the archive. Each takes names and numbers and gives frozen
 * data, so that what a page was made of is the list of calls that made it.
 */
export interface Queries {
  site(): Site;
  counts(): Counts;
  article(id: string): Article;
  /** The little of an article that lists of thousands need. */
  head(id: string): ArticleHead;
  /** An article's text, or its translation's, as rights and status let it be shown. There is no other way to it. */
  visibleBlocks(id: string, translation?: Lang): readonly VisibleBlock[];
  mentionsIn(id: string, translation?: Lang): readonly Mention[];
  /** The spellings by which an article names its actors: cheaper than all mentions, for pages that ask it of thousands. */
  namesIn(id: string): readonly NamedAs[];
  /** Where a text’s older anchors lead. Of a translation that was taken back, all are gone. */
  earlierAnchors(id: string, translation?: Lang): EarlierAnchors;
  coverageOf(article: string): readonly Coverage[];
  /** Where an article comes from, for those who ask it of all articles. */
  source(id: string): Pick<ArticleHead, 'outlet' | 'language'>;
  /** Articles about an event, oldest first. */
  byEvent(event: string): readonly Coverage[];
  /** Their ids alone, and of those that report it, for those who ask it of all events. */
  storiesAbout(event: string): readonly string[];
  reportsOn(event: string): readonly string[];
  /** Articles that name an actor, newest first. */
  byActor(kind: ActorKind, id: string): readonly string[];
  byOutlet(id: string): readonly string[];
  /** `2023-06`, or `2013` where only the year is known; newest first. */
  months(): readonly { readonly month: string; readonly articles: number }[];
  byMonth(month: string): readonly string[];
  newest(count: number): readonly string[];
  newlyAdded(count: number): readonly string[];
  /** By the latest of the day they were added, their date and their corrections: `Article.updated`. */
  recentlyUpdated(count: number): readonly string[];
  event(id: string): EventRecord;
  topic(id: string): TopicRecord;
  actor(kind: ActorKind, id: string): ActorRecord;
  outlet(id: string): OutletRecord;
  /** Ids of a kind: events by date, the others by id. */
  all(kind: EntityKind): readonly string[];
  /** All articles’ ids, newest first: for the sitemap and the data files alone. */
  allArticles(): readonly string[];
  /** Articles with corrections, newest first. */
  correctedArticles(): readonly string[];
  /** Articles whose text was taken back: their addresses stay, as a note. */
  withdrawnArticles(): readonly string[];
  eventsOfTopic(id: string): readonly string[];
  eventsOfActor(kind: ActorKind, id: string): readonly string[];
  partsOf(event: string): readonly string[];
  page(id: string, lang: Lang): PageRecord;
  /** Former ids of articles that have a page, and of entities. */
  moved(): readonly Moved[];
}

export type QueryName = keyof Queries;

// ───────────────────────── problems

/** How much a finding matters: a problem stops the build, a warning is printed, a suggestion is for `check` alone. */
export type Severity = 'problem' | 'warning' | 'suggestion';

/** What is wrong, where, as data. `src/problems.ts` puts it into words in each site language. */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  readonly line: number;
  /** The key of the front matter or YAML file, dotted: `participants.core`; empty where the whole file is meant. */
  readonly field: string;
  readonly facts: Readonly<Record<string, string>>;
}
