/** The head of a story: headline, and whose words these are, in which language, from where. */
import { languageName } from '../../src/languages/words.ts';
import type { StoryView } from '../../src/pages/story.ts';
import { type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { fullDate } from './date.ts';
import { outletName } from './dateline.ts';
import { pageHead } from './page-head.ts';
import { langAttributes, listOf, phrase, type SlotValue, type Voice, words } from './phrase.ts';
import { titleWords } from './title.ts';

export function storyHead(voice: Voice, view: StoryView): Html {
  const { card } = view;
  const { story } = voice.strings;
  return pageHead({
    aside: html`${badge(voice, card.language)} <strong>${outletName(voice, card.outlet)}</strong> ${fullDate(voice, card.date)}`,
    title: titleWords(card.title),
    titleAttributes: langAttributes(voice, card.title.lang, card.title.text),
    deck: view.summary,
    more: html`${publishedTitle(voice, view)}${isEditors(card.title.text) && html`<p class="remark">${story.editorsTitle}</p>\n`}${credits(voice, view)}${versions(voice, view)}`,
  });
}

/** Titles that the editors made stand in square brackets. */
function isEditors(title: string): boolean {
  return title.startsWith('[') && title.endsWith(']');
}

function publishedTitle(voice: Voice, { publishedTitle }: StoryView): Html | false {
  return (
    publishedTitle !== undefined &&
    html`<p class="published-title"><span class="label">${voice.strings.story.original}</span> ${phrase(voice, publishedTitle)}</p>\n`
  );
}

/** Who wrote it, where, whose words it is in, and who translated it: one short line each. */
function credits(voice: Voice, view: StoryView): Html {
  const { story, unknown } = voice.strings;
  const lines: (Html | false)[] = [
    view.authors.length > 0
      ? words(voice, story.by, {
          authors: listOf(
            voice,
            view.authors.map((text) => ({ text, lang: 'und' })),
          ),
        })
      : html`${unknown.author}`,
    view.dateline !== undefined &&
      words(voice, story.dateline, { place: { text: view.dateline, lang: view.card.language } }),
    view.via !== undefined && words(voice, story.via, { outlet: outletName(voice, view.via) }),
    view.translatedFrom !== undefined &&
      words(voice, story.translatedByOutlet, {
        language: languageName(voice.language, view.card.language),
        source: languageName(voice.language, view.translatedFrom),
      }),
    whoseWords(voice, view),
    rights(voice, view),
    translationNotice(voice, view),
  ];
  return html`<ul class="credits">${lines.map(
    (line) =>
      line &&
      html`
<li>${line}</li>`,
  )}
</ul>`;
}

export function archiveName(voice: Voice, view: Pick<StoryView, 'frame'>): SlotValue {
  return { text: view.frame.siteTitle[voice.lang]!, lang: voice.lang };
}

function whoseWords(voice: Voice, view: StoryView): Html {
  const { whose } = voice.strings;
  const { text, outlet } = view.card;
  const archive = archiveName(voice, view);
  if (!outlet.name) return words(voice, whose.textNoOutlet[text], { archive });
  return words(voice, whose.text[text], { archive, outlet: phrase(voice, outlet.name) });
}

/** What the archive may show of it; that its own words are its own has been said. */
function rights(voice: Voice, { card }: StoryView): Html | false {
  if (card.rights === 'own' && card.text !== 'original') return false;
  return html`${voice.strings.whose.rights[card.rights]}`;
}

/** Who translated the words on this page; or that nobody did. */
function translationNotice(voice: Voice, view: StoryView): Html | false {
  const { translation } = voice.strings;
  const source = languageName(voice.language, view.card.language);
  if (!view.translation) {
    const foreign = view.card.language !== 'und' && !sameLanguage(view.card.language, voice.lang);
    return foreign && words(voice, translation.none, { source, language: languageName(voice.language, voice.lang) });
  }
  const { method, translators } = view.translation;
  const archive = archiveName(voice, view);
  const by =
    translators.length > 0
      ? words(voice, translation.by[method], {
          language: source,
          archive,
          translators: listOf(
            voice,
            translators.map((text) => ({ text, lang: 'und' })),
          ),
        })
      : words(voice, translation.unsigned[method], { language: source, archive });
  return html`${by}. ${translation.errorsAreOurs}`;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/** The same story in other languages, each named in the page's own. */
function versions(voice: Voice, view: StoryView): Html | false {
  const { translation } = voice.strings;
  // Without a translation the original stands here already.
  const others = view.versions.filter(({ original }) => !original || view.translation !== undefined);
  if (others.length === 0) return false;
  return html`
<ul class="versions">${others.map(({ lang, href, original }) => {
    const text = words(voice, original ? translation.readOriginal : translation.readIn, {
      language: languageName(voice.language, lang),
    });
    return html`
<li><a href="${href}"${lang !== 'und' && html` hreflang="${lang}"`}>${text}</a></li>`;
  })}
</ul>`;
}
