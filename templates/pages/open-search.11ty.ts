import type { OpenSearchView } from '../../src/pages/fixed.ts';
import { type Html, html } from '../html.ts';
import { plainWords, voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('open-search');

export function render({ view, shell }: PageData<OpenSearchView>): string {
  return description(view, shell).toString();
}

/** OpenSearch 1.1, draft 6. Its ShortName holds sixteen letters and its Description 1024. */
function description({ lang, template, page, self }: OpenSearchView, shell: Shell): Html {
  const voice = voiceOf(shell, lang);
  const { openSearchName, openSearchDescription } = voice.strings.search;
  const site = shell.site.title[lang]!;
  const name = plainWords(voice, openSearchName, { site });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xmlns:moz="http://www.mozilla.org/2006/browser/search/">
<ShortName>${shortened(name, 16)}</ShortName>
<LongName>${shortened(name, 48)}</LongName>
<Description>${shortened(plainWords(voice, openSearchDescription, { site }), 1024)}</Description>
<Url type="text/html" method="get" template="${template}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>
<moz:SearchForm>${page}</moz:SearchForm>
<Language>${lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** Whole words of a text that fit in so many letters; the first letters where not even one word fits. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text
    .slice(0, most + 1)
    .split(' ')
    .slice(0, -1)
    .join(' ');
  return words === '' ? text.slice(0, most) : words;
}
