import type { DataKind } from '../../src/pages/data.ts';
import type { DataFileLink, DataPageView } from '../../src/pages/data-page.ts';
import { type Html, html } from '../html.ts';
import { monthWords } from '../parts/month.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, words as filled, plainWords, type Voice, voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('data');

/** Figures and hyphens run from left to right on every page. */
const MONTH = { text: '2023-07', lang: 'und' };

export function render({ view, shell }: PageData<DataPageView>): string {
  return dataPage(view, shell).toString();
}

function dataPage(view: DataPageView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { data: words } = voice.strings;
  return ownPage(voice, view.frame, {
    kind: 'data-page',
    title: words.title,
    deck: words.intro,
    aside: html`<strong>${countOf(voice, view.articles, 'articles')}</strong> <span>${countOf(voice, view.events, 'events')}</span>`,
    content: html`${block(
      words.files,
      html`${fileTable(voice, view.files)}
<p class="remark">${words.rights}</p>
<p class="remark">${filled(voice, words.dates, { example: MONTH })}</p>`,
    )}${block(words.load, howToLoad(voice, view.files))}`,
  });
}

function fileTable(voice: Voice, files: readonly DataFileLink[]): Html {
  const { data: words } = voice.strings;
  return html`<table class="files-table"><caption class="hidden">${words.files}</caption>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.holds}</th></tr></thead>
<tbody>${files.map(
    (file) => html`
<tr><th scope="row"><a href="${file.href}"><bdi dir="ltr">${file.name}</bdi></a></th><td>${contentOf(voice, file)}</td></tr>`,
  )}</tbody></table>`;
}

const STRINGS = {
  archive: 'archive',
  'articles-csv': 'articlesCsv',
  'articles-jsonl': 'jsonl',
  'events-csv': 'eventsCsv',
  'events-jsonl': 'eventsJsonl',
  datapackage: 'datapackage',
  schema: 'schema',
} as const satisfies Record<DataKind, string>;

/** What a data file holds, and of which year or month. */
function contentOf(voice: Voice, { kind, period }: DataFileLink): string {
  const { data: words, site } = voice.strings;
  const holds = words[STRINGS[kind]];
  if (period === undefined) return holds;
  return plainWords(voice, site.labelled, {
    label: monthWords(voice, period, 'long'),
    value: kind === 'archive' ? words.part : holds,
  });
}

// ───────────────────────── how to load it

function howToLoad(voice: Voice, files: readonly DataFileLink[]): Html {
  const { data: words } = voice.strings;
  const first = (kind: DataKind): string => files.find((file) => file.kind === kind)!.address;
  return html`<h3>${words.spreadsheet}</h3>
<p>${words.spreadsheetHow}</p>
<h3 dir="ltr">Python</h3>
${code(`import pandas

articles = pandas.read_csv("${first('articles-csv')}")
paragraphs = pandas.read_json("${first('articles-jsonl')}", lines=True)`)}
<h3 dir="ltr">R</h3>
${code(`articles <- readr::read_csv("${first('articles-csv')}")
archive <- jsonlite::fromJSON("${first('archive')}")`)}`;
}

function code(text: string): Html {
  return html`<pre dir="ltr" translate="no"><code>${text}</code></pre>`;
}
