import type { Role } from '../model.ts';
import type { PluralForms } from './plural-forms.ts';

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
  /** Under a picture that counts events where there are too many to name. */
  readonly density: string;
  /** A stretch without events: `{duration}` in words. */
  readonly gap: string;
  /** On the home page's spine. */
  readonly gapShort: string;
  readonly inPassing: string;
  readonly otherTopics: string;
}
