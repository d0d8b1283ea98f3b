import type { EntityKind } from '../model.ts';

export interface ActorStrings {
  readonly spellings: string;
  readonly spellingsNote: string;
  /** Spellings of the register that no text has. */
  readonly notYetFound: string;
  readonly script: string;
  readonly spelling: string;
  readonly found: string;
  /** Names of scripts by ISO 15924 code; `Zzzz` is any other. */
  readonly scripts: Readonly<Record<'Arab' | 'Latn' | 'Cyrl' | 'Hebr' | 'Grek' | 'Hans' | 'Zzzz', string>>;
  readonly alsoKnownAs: string;
  readonly posts: string;
  /** `{post}` `{organisation}` */
  readonly postAt: string;
  readonly events: string;
  readonly met: string;
  /** `{event}` */
  readonly metAt: string;
  readonly stories: string;
  readonly firstStory: string;
  readonly lastStory: string;
  readonly namedTogether: string;
  readonly within: string;
  readonly contains: string;
  readonly eventsHere: string;
  readonly officeHolders: string;
  readonly noStories: string;
  readonly byYear: string;
  /** `{name}` `{year}` */
  readonly storiesOfYear: string;
  readonly map: string;
}

export interface OutletStrings {
  readonly website: string;
  readonly language: string;
  readonly stories: string;
  readonly events: string;
  readonly firstStory: string;
  readonly lastStory: string;
  readonly unknownTitle: string;
  readonly unknownNote: string;
  readonly noStories: string;
}

export interface ListStrings {
  readonly intro: Readonly<Record<EntityKind | 'articles', string>>;
  /** What a map shows, for those who do not see it; `{place}` is a name. And whose map it is. */
  readonly map: { readonly places: string; readonly place: string; readonly source: string };
  readonly byLetter: string;
  readonly byYear: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly empty: string;
  /** `{count}`: what is listed, where that is not all. */
  readonly latest: string;
  /** `{name}` the list’s title, `{year}` */
  readonly ofYear: string;
  readonly more: string;
  readonly filterLanguage: string;
  /** `{year}` */
  readonly year: string;
}

export interface MonthPageStrings {
  readonly title: string;
  /** `{date}` a month, or a year. */
  readonly heading: string;
  readonly intro: string;
  readonly earlier: string;
  readonly later: string;
  readonly dayNotKnown: string;
  readonly monthNotKnown: string;
  readonly eventsThen: string;
  readonly empty: string;
}

export interface SearchStrings {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly loading: string;
  readonly failed: string;
  /** `{articles}` `{events}` counts in words. */
  readonly found: string;
  readonly nothing: string;
  /** `{query}` */
  readonly nothingFor: string;
  readonly tryWords: string;
  /** Where there is no search yet. */
  readonly lists: string;
  readonly tryLists: string;
  /** `{spellings}` */
  readonly alsoSearched: string;
  readonly articles: string;
  readonly events: string;
  readonly names: string;
  readonly filters: string;
  /** No filter. */
  readonly any: string;
  readonly language: string;
  readonly outlet: string;
  readonly year: string;
  readonly event: string;
  readonly person: string;
  readonly clear: string;
  readonly sort: string;
  readonly byRelevance: string;
  readonly byDateOldest: string;
  readonly byDateNewest: string;
  readonly wider: string;
  readonly widerNote: string;
  readonly exactHint: string;
  readonly more: string;
  readonly noScript: string;
  /** `{site}`: the browser's own search field. */
  readonly openSearchName: string;
  readonly openSearchDescription: string;
}

export interface AboutStrings {
  readonly title: string;
  readonly reportError: string;
  readonly contents: string;
  /** `{faces}` */
  readonly faces: string;
}

export interface DataStrings {
  readonly title: string;
  readonly intro: string;
  readonly files: string;
  readonly file: string;
  readonly holds: string;
  readonly size: string;
  readonly archive: string;
  readonly articlesCsv: string;
  readonly eventsCsv: string;
  readonly jsonl: string;
  readonly eventsJsonl: string;
  /** A file of one year, in the shape of `archive.json`. */
  readonly part: string;
  readonly schema: string;
  readonly datapackage: string;
  readonly load: string;
  readonly spreadsheet: string;
  readonly spreadsheetHow: string;
  /** How dates are written: `{example}` a month. */
  readonly dates: string;
  readonly rights: string;
}

export interface CorrectionStrings {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly withdrawn: string;
}

export interface NotFoundStrings {
  readonly title: string;
  readonly text: string;
  readonly try: string;
}

export interface MovedStrings {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

export interface ChooseStrings {
  readonly title: string;
  /** `{name}` */
  readonly text: string;
  readonly root: string;
  /** `{language}` */
  readonly enter: string;
}

export interface FeedStrings {
  /** `{site}` */
  readonly title: string;
  /** `{name}` `{site}` */
  readonly titleOf: string;
  readonly subtitle: string;
  readonly atom: string;
  readonly json: string;
  /** `{name}` */
  readonly follow: string;
  readonly original: string;
  /** `{date}` */
  readonly published: string;
  readonly corrected: string;
}
