/**
 * Words in a page: which language they are in, and how they are kept from disturbing their neighbours. Everything that
 * comes from content goes through `phrase` (inline) or carries `langAttributes` (blocks).
 */
import type { Language } from '../../src/languages/language.ts';
import { countText } from '../../src/languages/numbers.ts';
import type { PluralForms } from '../../src/languages/plural-forms.ts';
import type { CountStrings, Strings } from '../../src/languages/strings.ts';
import { isolate, type TemplatePart, templateParts } from '../../src/languages/template.ts';
import { listParts } from '../../src/languages/words.ts';
import type { Lang, Site } from '../../src/model.ts';
import type { Link, Phrase } from '../../src/pages/frame.ts';
import { directionOf, directionOfPhrase, directionOfText, firstDirection } from '../../src/text/direction.ts';
import { oncePerName, oncePerObject } from '../../src/text/once.ts';
import { type Child, Html, html } from '../html.ts';
import { languageOf, type Shell } from '../shell.ts';

/** The language that a page, or a part of it, speaks, and the site's settings. Nearly every part takes one first. */
export interface Voice {
  readonly lang: Lang;
  readonly language: Language;
  readonly strings: Strings;
  readonly site: Site;
  readonly shell: Shell;
}

/** One for all pages of a language, so that what is made in a voice can be kept with it. */
export const voiceOf = (shell: Shell, lang: Lang): Voice => voicesOf(shell)(lang);

const voicesOf = oncePerObject((shell: Shell) =>
  oncePerName((lang: Lang): Voice => {
    const language = languageOf(shell, lang);
    return { lang, language, strings: language.strings, site: shell.site, shell };
  }),
);

const LEFT_TO_RIGHT_MARK = '\u200E';
const RIGHT_TO_LEFT_MARK = '\u200F';

// ───────────────────────── phrases

/** A phrase of content in a line of the page: ‹bdi›, with its language and direction where they are not the page's. */
export function phrase(voice: Voice, { text, lang }: Phrase): Html {
  const dir = directionOfPhrase(lang, text);
  if (lang === 'und') return html`<bdi dir="${dir}">${text}</bdi>`;
  if (lang !== voice.lang) return html`<bdi lang="${lang}" dir="${dir}">${text}</bdi>`;
  // A bare <bdi> takes the direction of its first letter, which is wrong for «BBC عربي».
  return firstDirection(text) === dir ? html`<bdi>${text}</bdi>` : html`<bdi dir="${dir}">${text}</bdi>`;
}

/** `lang` and `dir` for the element that holds a foreign text; nothing in the page's own language. Begins with a space. */
export function langAttributes(voice: Pick<Voice, 'lang'>, lang: Lang, text = ''): Html | false {
  if (lang === voice.lang) return false;
  if (lang === 'und') return text !== '' && html` dir="${directionOfText(text)}"`;
  return html` lang="${lang}" dir="${directionOf(lang)}"`;
}

/** A link of the archive, its text isolated. */
export function linkTo(voice: Voice, link: Link): Html {
  return html`<a href="${link.href}">${phrase(voice, link)}</a>`;
}

/** A link to another site: those who hear the page are told. */
export function outsideLink(voice: Voice, href: string, text: Child, attributes: Html | false = false): Html {
  return html`<a href="${href}" rel="external noopener"${attributes}>${text} <span class="hidden">${voice.strings.site.outside}</span></a>`;
}

// ───────────────────────── texts of the interface

/** What a slot may hold: a text in the page's language, a phrase in any, or markup that is isolated already. */
export type SlotValue = string | number | Phrase | Html;

/** A text of the interface with its values: content in `<bdi>`, the interface's own words bare. */
export function words(voice: Voice, template: string, values: Readonly<Record<string, SlotValue>> = {}): Html {
  return partsHtml(voice, templateParts(template), values);
}

/** The same for parts that `listParts`, `nest` or `whyParts` made. */
export function partsHtml(
  voice: Voice,
  parts: readonly TemplatePart[],
  values: Readonly<Record<string, SlotValue>>,
): Html {
  return html`${parts.map((part) => ('text' in part ? part.text : slotHtml(voice, part, values)))}`;
}

function slotHtml(
  voice: Voice,
  { slot, own }: { readonly slot: string; readonly own: boolean },
  values: Readonly<Record<string, SlotValue>>,
): Child {
  const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
  if (value === undefined) throw new Error(`No value for the slot {${slot}}`);
  if (value instanceof Html || typeof value === 'number') return value;
  if (typeof value !== 'string') return phrase(voice, value);
  return own ? value : phrase(voice, { text: value, lang: voice.lang });
}

/** «أ وب وج»: the joining words stay outside the members' isolation. */
export function listOf(voice: Voice, members: readonly SlotValue[]): Html {
  const slots = members.map((_, i) => `item${i}`);
  return partsHtml(
    voice,
    listParts(voice.language, slots),
    Object.fromEntries(members.map((member, i) => [`item${i}`, member])),
  );
}

/** Items in a row of facts: «رادان؛ باتروشيف». */
export function rowOf(voice: Voice, items: readonly Child[]): Html {
  return html`${items.map((item, i) => (i === 0 ? item : html`${voice.language.list.semicolon}${item}`))}`;
}

/** “4 articles”: the interface's own words. */
export function countOf(voice: Voice, n: number, what: keyof CountStrings | PluralForms): string {
  const forms = typeof what === 'string' ? voice.strings.counts[what] : what;
  return countText(voice.language, voice.site.digits, n, forms);
}

/** A text of the interface as plain text: for attributes and `<title>`. Isolates only what runs the other way. */
export function plainWords(voice: Voice, template: string, values: Readonly<Record<string, string | Phrase>>): string {
  return templateParts(template)
    .map((part) => ('text' in part ? part.text : plainSlot(voice, part, values)))
    .join('');
}

function plainSlot(
  voice: Voice,
  { slot, own }: { readonly slot: string; readonly own: boolean },
  values: Readonly<Record<string, string | Phrase>>,
): string {
  const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
  if (value === undefined) throw new Error(`No value for the slot {${slot}}`);
  const given = typeof value === 'string' ? { text: value, lang: voice.lang } : value;
  return own ? given.text : plainPhrase(voice, given);
}

/** A phrase of content among other words of plain text. */
export function plainPhrase(voice: Voice, phrase: Phrase): string {
  const { text } = phrase;
  const { dir } = voice.language;
  const runsWithThePage = firstDirection(text) === dir && directionOfText(text) === dir;
  return runsWithThePage ? text : isolate(plainAlone(phrase));
}

/**
 * A phrase that is a plain text of its own: `og:title`. Readers lay it out by its first letter, so that an Arabic title
 * which begins with “BBC” gets a mark (U+200F) before it.
 */
export function plainAlone({ text, lang }: Phrase): string {
  const dir = directionOfPhrase(lang, text);
  if (firstDirection(text) === dir) return text;
  return (dir === 'rtl' ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + text;
}
