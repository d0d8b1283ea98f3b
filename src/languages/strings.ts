import type { EntityKind } from '../model.ts';
import type { PluralForms } from './plural-forms.ts';
import type {
  ClaimStrings,
  CoverageStrings,
  EventStrings,
  NetworkStrings,
  TimelineStrings,
  TopicStrings,
} from './strings-events.ts';
import type {
  AboutStrings,
  ActorStrings,
  ChooseStrings,
  CorrectionStrings,
  DataStrings,
  FeedStrings,
  ListStrings,
  MonthPageStrings,
  MovedStrings,
  NotFoundStrings,
  OutletStrings,
  SearchStrings,
} from './strings-lists.ts';
import type {
  CitationStrings,
  StoryStrings,
  TranslationStrings,
  WhoseStrings,
  WithdrawnStrings,
} from './strings-stories.ts';

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
  /** All lists of the site together. */
  readonly lists: string;
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
  readonly website: string;
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
