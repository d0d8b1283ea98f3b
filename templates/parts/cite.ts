/** How to cite a story: the outlet's publication as a catalogue gives it, then the archive's own words. */
import { languageName } from '../../src/languages/words.ts';
import type { Citation } from '../../src/pages/citation.ts';
import type { StoryView } from '../../src/pages/story.ts';
import type { CitationFormat } from '../../src/pages/urls.ts';
import { dateWords } from '../../src/text/date-words.ts';
import { directionOf } from '../../src/text/direction.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { type Html, html, lasting } from '../html.ts';
import { MEDIA_TYPES } from './citation-head.ts';
import {
  langAttributes,
  listOf,
  outsideLink,
  phrase,
  plainWords,
  type SlotValue,
  type Voice,
  voiceOf,
  words,
} from './phrase.ts';
import { copyAttributes, copyWords, originAttributes } from './robust-link.ts';
import { oncePerTurn } from './turn.ts';
import { archiveOf } from './whose.ts';
import { wikiTemplates } from './wikitext.ts';

export function citePanel(voice: Voice, view: StoryView): Html {
  const { citation } = voice.strings;
  const voices = siteVoices(voice);
  const { open, close } = voice.language.quotes;
  return html`<div class="cite" data-copy="${citation.copy}" data-copied="${citation.copied}" data-open="${open}" data-close="${close}">
${voices.map((each) => entryIn(voice, each, publicationIn(each)(view.citation), view))}<p><span class="label" id="permalink">${citation.permalink}</span> <code class="url" dir="ltr" translate="no">${view.permalink}</code></p>
${ownWords(voice, voices, view)}${forWikipedia(voice, view)}<ul class="files">${files(voice, view)}${sources(voice, view)}
</ul>
</div>`;
}

/** The page's language first, then the others of the site. */
function siteVoices(voice: Voice): readonly Voice[] {
  const others = voice.site.languages.filter((lang) => lang !== voice.lang && voice.shell.languages.has(lang));
  return [voice, ...others.map((lang) => voiceOf(voice.shell, lang))];
}

function entryIn(voice: Voice, each: Voice, entry: Html, { permalink }: StoryView): Html {
  return html`<p class="citation"${langAttributes(voice, each.lang)}>${entry} <bdi dir="ltr">${permalink}</bdi></p>\n`;
}

// ───────────────────────── sentences

/** A story's page in one language has it too, and that in the next. */
const publicationIn = oncePerObject((voice: Voice) =>
  oncePerTurn((citation: Citation) => lasting(publication(voice, citation))),
);

/** The outlet's publication under its own title. */
function publication(voice: Voice, citation: Citation): Html {
  const { citation: strings } = voice.strings;
  const { authors } = citation;
  const outlet = outletIn(voice, citation);
  const values: Record<string, SlotValue> = commonValues(voice, citation);
  if (authors.length > 0)
    values.authors = listOf(
      voice,
      authors.map((text) => ({ text, lang: 'und' })),
    );
  if (!outlet)
    return words(voice, authors.length > 0 ? strings.articleNoOutletWithAuthors : strings.articleNoOutlet, values);
  return words(voice, authors.length > 0 ? strings.articleWithAuthors : strings.article, { ...values, outlet });
}

/** “Retelling of …”: for those who quote the words on this page, which are not the outlet's. */
function retelling(voice: Voice, citation: Citation): Html {
  const { citation: strings } = voice.strings;
  const outlet = outletIn(voice, citation);
  const values = commonValues(voice, citation);
  return outlet
    ? words(voice, strings.retelling, { ...values, outlet })
    : words(voice, strings.retellingNoOutlet, values);
}

function translation(voice: Voice, view: StoryView, translators: readonly string[]): Html {
  const { title, language } = view.card;
  return words(voice, voice.strings.citation.translation, {
    ...commonValues(voice, view.citation),
    title,
    language: languageName(voice.language, language),
    translators: listOf(
      voice,
      translators.map((name) => ({ text: name, lang: 'und' })),
    ),
  });
}

function outletIn(voice: Voice, { outlet }: Citation): SlotValue | undefined {
  const text = outlet?.[voice.lang];
  return text === undefined ? undefined : { text, lang: voice.lang };
}

function commonValues(voice: Voice, citation: Citation): Record<string, SlotValue> {
  return {
    date: dateWords(citation.date, voice.language, voice.site, 'list'),
    title: titleIn(voice, citation),
    archive: archiveOf(voice),
  };
}

/** As published; with the translated title behind it where the citation speaks that language. */
function titleIn(voice: Voice, { title, translatedTitles }: Citation): SlotValue {
  const translated = translatedTitles.find(({ lang }) => lang === voice.lang);
  if (!translated) return title;
  // A title that the editors made stands in brackets already.
  const bracketed = translated.text.startsWith('[');
  return html`${phrase(voice, title)} ${!bracketed && '['}${phrase(voice, translated)}${!bracketed && ']'}`;
}

function ownWords(voice: Voice, voices: readonly Voice[], view: StoryView): Html | false {
  const { citation: strings } = voice.strings;
  const retold = view.citation.text !== 'original';
  const translators = view.translation?.translators ?? [];
  if (!retold && translators.length === 0) return false;
  return html`${
    retold &&
    html`<h3>${strings.retellingHeading}</h3>
<p class="remark">${strings.retellingNote}</p>
${voices.map((each) => entryIn(voice, each, retelling(each, view.citation), view))}`
  }${translators.length > 0 && html`<p class="citation">${translation(voice, view, translators)} <bdi dir="ltr">${view.frame.canonical}</bdi></p>\n`}`;
}

// ───────────────────────── for programs

/** Folded away, since few need them; one click takes all of a template. */
function forWikipedia(voice: Voice, { citation }: StoryView): Html {
  const { citation: strings } = voice.strings;
  return html`<div class="wikipedia">${wikiTemplates(voice, citation).map(({ lang, text }) => {
    const name = plainWords(voice, strings.wikipediaIn, { language: languageName(voice.language, lang) });
    return html`<details><summary>${name}</summary><p><code class="wikitext"${lang !== voice.lang && html` lang="${lang}"`} dir="${directionOf(lang)}" translate="no">${text}</code></p></details>\n`;
  })}</div>
`;
}

const FORMATS: Readonly<Record<CitationFormat, string>> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** Hosts that know no type for these would show them as text in a guessed encoding: they are for saving. */
function files(voice: Voice, view: StoryView): readonly Html[] {
  const { citation: strings } = voice.strings;
  return view.citationFiles.map(({ format, href }) => {
    const label = words(voice, strings.download, { format: { text: FORMATS[format], lang: 'und' } });
    return html`
<li><a href="${href}" type="${MEDIA_TYPES[format]}" download="${view.id}.${format}">${label}</a></li>`;
  });
}

/** Where the original is, and a copy that will last; or that none is known. */
function sources(voice: Voice, view: StoryView): Html {
  const { story, unknown } = voice.strings;
  const original = view.url
    ? outsideLink(voice, view.url, story.originalAtOutlet, copyAttributes(view))
    : html`<span class="unknown">${unknown.address}</span>`;
  const copy = view.archived
    ? outsideLink(voice, view.archived, copyWords(voice, view.archived), originAttributes(view))
    : html`<span class="unknown">${unknown.archivedCopy}</span>`;
  return html`
<li>${original}</li>
<li>${copy}</li>`;
}
