import type { EntityKind, Rights, Role, TextKind, TranslationMethod } from '../model.ts';
import type { PluralForms } from './language.ts';

/**
 * Every text of the interface. A text is a template: `{name}` is a slot, filled by `fillText` or by the templates.
 * Slots for the interface's own words (`{count}`, `{date}`, `{language}` …: see `OWN_SLOTS`) stand bare; all others
 * hold content and are isolated, whatever their direction.
 */
export interface Strings {
  readonly site: SiteStrings;
  readonly nav: NavStrings;
  /** “4 articles”, «4 مقالات»: `{count}`. */
  readonly counts: CountStrings;
  readonly kinds: Readonly<Record<EntityKind | 'articles', KindStrings>>;
  readonly unknown: UnknownStrings;
  readonly home: HomeStrings;
  readonly story: StoryStrings;
  readonly translation: TranslationStrings;
  readonly whose: WhoseStrings;
  readonly withdrawn: WithdrawnStrings;
  readonly citation: CitationStrings;
  readonly event: EventStrings;
  readonly claims: ClaimStrings;
  readonly coverage: CoverageStrings;
  readonly topic: TopicStrings;
  readonly network: NetworkStrings;
  readonly actor: ActorStrings;
  readonly outlet: OutletStrings;
  readonly lists: ListStrings;
  readonly months: MonthPageStrings;
  readonly timeline: TimelineStrings;
  readonly search: SearchStrings;
  readonly about: AboutStrings;
  readonly data: DataStrings;
  readonly corrections: CorrectionStrings;
  readonly notFound: NotFoundStrings;
  readonly moved: MovedStrings;
  readonly choose: ChooseStrings;
  readonly feed: FeedStrings;
}

export interface SiteStrings {
  /** `{page}` `{site}`: the browser's title bar. */
  readonly pageTitle: string;
  readonly notKnownIsSaid: string;
  /** `{licence}` */
  readonly licence: string;
  readonly reportError: string;
  readonly noTracking: string;
  /** On every link that leaves the site, for those who hear it: “(another site)”. */
  readonly outside: string;
  /** Label and value in plain text: `{label}` `{value}`. */
  readonly labelled: string;
}

export interface NavStrings {
  readonly skip: string;
  readonly main: string;
  readonly footer: string;
  readonly breadcrumbs: string;
  readonly otherLanguages: string;
  /** `{language}` */
  readonly thisPageIn: string;
  readonly home: string;
  readonly archive: string;
  readonly timeline: string;
  readonly search: string;
  readonly about: string;
  readonly data: string;
  readonly corrections: string;
  readonly feeds: string;
  readonly sideBySide: string;
  readonly previous: string;
  readonly next: string;
  readonly toTop: string;
}

export interface CountStrings {
  readonly articles: PluralForms;
  readonly events: PluralForms;
  readonly topics: PluralForms;
  readonly people: PluralForms;
  readonly organisations: PluralForms;
  readonly places: PluralForms;
  readonly outlets: PluralForms;
  readonly knownOutlets: PluralForms;
  readonly languages: PluralForms;
  readonly translations: PluralForms;
  readonly paragraphs: PluralForms;
  readonly passages: PluralForms;
  readonly mentions: PluralForms;
  readonly spellings: PluralForms;
  readonly meetings: PluralForms;
  readonly corrections: PluralForms;
  readonly days: PluralForms;
  readonly results: PluralForms;
  /** What a shortened list leaves out: “12 more”. */
  readonly more: PluralForms;
}

export interface KindStrings {
  /** One of them: «حدث». */
  readonly one: string;
  /** The list of them, as a heading: «الأحداث». */
  readonly all: string;
}

/** What is not known is printed, never left empty. */
export interface UnknownStrings {
  readonly date: string;
  readonly day: string;
  readonly month: string;
  readonly end: string;
  readonly start: string;
  readonly outlet: string;
  readonly author: string;
  readonly place: string;
  readonly language: string;
  readonly rights: string;
  readonly address: string;
  readonly archivedCopy: string;
  readonly people: string;
}

export interface HomeStrings {
  /** `{from}` `{to}` years, `{articles}` a count in words. */
  readonly deck: string;
  readonly leadEvents: string;
  readonly events: string;
  readonly newest: string;
  readonly newlyAdded: string;
  readonly who: string;
  readonly where: string;
  readonly languages: string;
  readonly outlets: string;
  readonly topics: string;
  /** The scale of years, for those who hear the page: `{from}` `{to}`. */
  readonly scale: string;
  readonly allArticles: string;
  readonly allEvents: string;
  readonly allPeople: string;
  readonly allPlaces: string;
  readonly empty: string;
}

export interface StoryStrings {
  /** `{authors}` a joined list. */
  readonly by: string;
  /** `{place}`, the dateline. */
  readonly dateline: string;
  /** `{outlet}` through which the archive read it. */
  readonly via: string;
  /** The outlet itself translated it: `{source}` language. */
  readonly translatedByOutlet: string;
  readonly editorsTitle: string;
  /** `{number}` */
  readonly paragraph: string;
  readonly linkToParagraph: string;
  /** `{words}` */
  readonly quotePassage: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notes: string;
  readonly events: string;
  readonly people: string;
  readonly organisations: string;
  readonly places: string;
  readonly claims: string;
  /** `{question}` */
  readonly claimDiffers: string;
  readonly claimAgrees: string;
  readonly alsoCoveredBy: string;
  readonly notCoveredElsewhere: string;
  readonly before: string;
  readonly after: string;
  readonly original: string;
  readonly originalAtOutlet: string;
  readonly archivedCopy: string;
  /** `{date}` */
  readonly archivedOn: string;
  readonly published: string;
  readonly added: string;
  /** `{language}` */
  readonly languageDetected: string;
  readonly languageDeclared: string;
  readonly languageUnsure: string;
  /** `{language}`: a paragraph in another language than the article. */
  readonly passageIn: string;
  readonly corrections: string;
  /** Where an old address of a passage leads. */
  readonly passageRemoved: string;
  readonly passageChanged: string;
  readonly summary: string;
  readonly details: string;
}

export interface TranslationStrings {
  /** `{language}` of the original, `{translators}` a joined list, `{archive}`. */
  readonly by: Readonly<Record<TranslationMethod, string>>;
  /** The same where no translator is named. */
  readonly unsigned: Readonly<Record<TranslationMethod, string>>;
  /** On a badge. */
  readonly method: Readonly<Record<TranslationMethod, string>>;
  /** `{language}` */
  readonly readIn: string;
  readonly readOriginal: string;
  readonly original: string;
  readonly translation: string;
  readonly beside: string;
  /** No translation into the page's language: `{language}` of the page, `{source}` of the article. */
  readonly none: string;
  readonly errorsAreOurs: string;
  /** `{number}` */
  readonly originalParagraph: string;
}

/** Whose words a page shows. */
export interface WhoseStrings {
  /** `{archive}` `{outlet}` */
  readonly text: Readonly<Record<TextKind, string>>;
  /** The same where the outlet is not known: `{archive}`. */
  readonly textNoOutlet: Readonly<Record<TextKind, string>>;
  /** Short, for a dateline. */
  readonly tag: Readonly<Record<TextKind, string>>;
  readonly rights: Readonly<Record<Rights, string>>;
  /** The words of a passage or claim: `{outlet}`. */
  readonly wordsOf: string;
  readonly wordsOfArchive: string;
  /** Where the rest is: `{outlet}`. */
  readonly excerpt: string;
  readonly excerptNoOutlet: string;
  readonly linkOnly: string;
  readonly linkOnlyNoOutlet: string;
  readonly hidden: PluralForms;
  readonly hiddenPassage: string;
  readonly privateCopy: string;
}

export interface WithdrawnStrings {
  readonly title: string;
  readonly text: string;
  readonly address: string;
  readonly tag: string;
}

export interface CitationStrings {
  readonly heading: string;
  readonly permalink: string;
  /** `{outlet}` `{date}` `{title}` `{archive}` */
  readonly article: string;
  /** `{authors}` and the same. */
  readonly articleWithAuthors: string;
  /** No outlet is known: `{date}` `{title}` `{archive}`. */
  readonly articleNoOutlet: string;
  readonly articleNoOutletWithAuthors: string;
  /** `{archive}` `{date}` `{title}` `{outlet}` */
  readonly retelling: string;
  readonly retellingHeading: string;
  readonly retellingNote: string;
  /** `{translators}` `{title}` `{archive}` `{language}` */
  readonly translation: string;
  /** `{words}` `{outlet}` `{address}` */
  readonly passage: string;
  readonly formats: string;
  /** `{format}` */
  readonly download: string;
  readonly wikipedia: string;
  /** `{language}` */
  readonly wikipediaIn: string;
  readonly copy: string;
  readonly copied: string;
  readonly select: string;
}

export interface EventStrings {
  readonly date: string;
  readonly place: string;
  readonly people: string;
  readonly others: string;
  readonly organisations: string;
  readonly topics: string;
  readonly partOf: string;
  readonly parts: string;
  readonly passages: string;
  readonly passagesNote: string;
  /** A passage that its subject does not name. */
  readonly otherPassages: string;
  readonly translationOf: string;
  readonly reportedBy: string;
  readonly mentionedBy: string;
  readonly before: string;
  readonly after: string;
  readonly noCoverage: string;
  readonly inPassing: string;
  /** Two lists of outlets, side by side: `{languages}` joined. */
  readonly sideBySide: string;
}

export interface ClaimStrings {
  readonly heading: string;
  readonly note: string;
  readonly claim: string;
  readonly caption: string;
  readonly agree: string;
  readonly differ: string;
  readonly oneOutlet: string;
  readonly silent: string;
  readonly unknownOutlet: string;
  /** `{outlet}` */
  readonly first: string;
  /** `{date}` */
  readonly firstOn: string;
  readonly quoted: string;
  readonly legendAgree: string;
  readonly legendDiffer: string;
  readonly legendSilent: string;
  readonly scroll: string;
}

export interface CoverageStrings {
  readonly heading: string;
  readonly caption: string;
  readonly tableCaption: string;
  readonly outlet: string;
  readonly language: string;
  readonly firstReport: string;
  readonly delay: string;
  readonly paragraphs: string;
  readonly articles: string;
  readonly first: string;
  readonly sameDay: string;
  /** `{count}` days after the first report; and after the event. */
  readonly daysAfterFirst: PluralForms;
  readonly delayUnknown: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly declared: string;
  readonly suggested: string;
  readonly declaredNote: string;
  readonly suggestedNote: string;
  readonly why: WhyStrings;
  /** No article, and no translation, in this language: `{language}`. */
  readonly languageGap: string;
  readonly languageGapTranslated: string;
  /** The fills of the bars and badges: `{badge}`, a language's badge. */
  readonly fills: {
    readonly solid: string;
    readonly outlined: string;
    readonly dotted: string;
    readonly hatched: string;
  };
}

/** Why the program suggests a link: clauses, joined by `join`, the last by `joinLast`. */
export interface WhyStrings {
  /** `{names}` people and places, joined. */
  readonly names: string;
  /** `{names}` `{words}` */
  readonly namesWithWords: string;
  /** `{words}` */
  readonly words: string;
  /** `{date}` in the text. */
  readonly date: string;
  readonly sameDay: string;
  readonly publishedAfter: PluralForms;
  readonly publishedBefore: PluralForms;
  readonly join: string;
  readonly joinLast: string;
}

export interface TopicStrings {
  readonly inTime: string;
  readonly events: string;
  readonly introduction: string;
  readonly people: string;
  readonly stories: string;
  readonly noEvents: string;
  readonly sources: string;
}

export interface NetworkStrings {
  readonly heading: string;
  /** The picture, for those who hear it: `{left}` `{right}` titles of the two sides. */
  readonly picture: string;
  readonly pictureOneGroup: string;
  readonly legend: string;
  readonly tableCaption: string;
  readonly one: string;
  readonly other: string;
  readonly how: string;
  readonly when: string;
  readonly toldBy: string;
  readonly meeting: string;
  readonly announced: string;
  readonly sameEvent: string;
  readonly severalOutlets: string;
}

export interface ActorStrings {
  readonly spellings: string;
  readonly spellingsNote: string;
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
  readonly byLetter: string;
  readonly byYear: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly empty: string;
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

export interface TimelineStrings {
  readonly title: string;
  readonly intro: string;
  /** `{topic}` */
  readonly picture: string;
  readonly pictureAll: string;
  readonly direction: string;
  readonly dayKnown: string;
  readonly monthKnown: string;
  readonly yearKnown: string;
  readonly about: string;
  readonly endUnknown: string;
  readonly fadingBar: string;
  /** A stretch without events: `{duration}` in words. */
  readonly gap: string;
  /** On the home page's spine. */
  readonly gapShort: string;
  readonly inPassing: string;
  readonly otherTopics: string;
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
  readonly tryLists: string;
  /** `{spellings}` */
  readonly alsoSearched: string;
  readonly articles: string;
  readonly events: string;
  readonly names: string;
  readonly filters: string;
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
  readonly schema: string;
  readonly datapackage: string;
  readonly load: string;
  readonly spreadsheet: string;
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
