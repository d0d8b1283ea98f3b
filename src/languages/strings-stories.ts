import type { Rights, TextKind, TranslationMethod } from '../model.ts';
import type { PluralForms } from './plural-forms.ts';

export interface StoryStrings {
  /** `{authors}` a joined list. */
  readonly by: string;
  /** `{place}`, the dateline. */
  readonly dateline: string;
  /** `{outlet}` from which the publishing one took it. */
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
  /** `{archive}` `{date}` `{title}` */
  readonly retellingNoOutlet: string;
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
