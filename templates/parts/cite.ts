/** How to cite a story: the outlet's publication as a catalogue gives it, then the archive's own words. */
import { languageName } from '../../src/languages/words.ts';
import type { StoryView } from '../../src/pages/story.ts';
import { dateWords } from '../../src/text/date-words.ts';
import { type Child, type Html, html } from '../html.ts';
import { listOf, outsideLink, phrase, type SlotValue, type Voice, words } from './phrase.ts';

/** `files`: links to the citation in the formats of reference managers, one `<li>` each. */
export function citePanel(voice: Voice, view: StoryView, files: Child = null): Html {
  const { citation } = voice.strings;
  return html`<div class="cite">
<p class="citation">${catalogueEntry(voice, view)}</p>
<p><span class="label" id="permalink">${citation.permalink}</span> <code class="url" dir="ltr" translate="no">${view.permalink}</code></p>
${ownWords(voice, view)}<ul class="files">${files}${sources(voice, view)}
</ul>
</div>`;
}

/** The outlet's publication under its own title. */
function catalogueEntry(voice: Voice, view: StoryView): Html {
  const { citation } = voice.strings;
  const { outlet } = view.card;
  const values: Record<string, SlotValue> = commonValues(voice, view);
  const signed = view.authors.length > 0;
  if (signed)
    values.authors = listOf(
      voice,
      view.authors.map((text) => ({ text, lang: 'und' })),
    );
  if (!outlet.name)
    return words(voice, signed ? citation.articleNoOutletWithAuthors : citation.articleNoOutlet, values);
  values.outlet = phrase(voice, outlet.name);
  return words(voice, signed ? citation.articleWithAuthors : citation.article, values);
}

function commonValues(voice: Voice, view: StoryView): Record<string, SlotValue> {
  return {
    date: dateWords(view.card.date, voice.language, voice.site, 'list'),
    title: view.publishedTitle ?? view.card.title,
    archive: { text: view.frame.siteTitle[voice.lang]!, lang: voice.lang },
  };
}

/** “Cite this retelling”: for those who quote the words on this page, which are not the outlet's. */
function ownWords(voice: Voice, view: StoryView): Html | false {
  const { citation } = voice.strings;
  const { text, outlet, title, language } = view.card;
  const translators = view.translation?.translators ?? [];
  const values = commonValues(voice, view);
  const retelling =
    text !== 'original' &&
    outlet.name !== undefined &&
    words(voice, citation.retelling, { ...values, outlet: phrase(voice, outlet.name) });
  const translation =
    translators.length > 0 &&
    words(voice, citation.translation, {
      ...values,
      title,
      language: languageName(voice.language, language),
      translators: listOf(
        voice,
        translators.map((name) => ({ text: name, lang: 'und' })),
      ),
    });
  if (!retelling && !translation) return false;
  return html`${
    text !== 'original' &&
    html`<h3>${citation.retellingHeading}</h3>
<p class="remark">${citation.retellingNote}</p>
`
  }${retelling && html`<p class="citation">${retelling}</p>\n`}${translation && html`<p class="citation">${translation}</p>\n`}`;
}

/** Where the original is, and a copy that will last; or that none is known. */
function sources(voice: Voice, view: StoryView): Html {
  const { story, unknown } = voice.strings;
  const original = view.url
    ? outsideLink(voice, view.url, story.originalAtOutlet)
    : html`<span class="unknown">${unknown.address}</span>`;
  const copy = view.archived
    ? outsideLink(voice, view.archived, story.archivedCopy)
    : html`<span class="unknown">${unknown.archivedCopy}</span>`;
  return html`
<li>${original}</li>
<li>${copy}</li>`;
}
