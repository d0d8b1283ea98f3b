import type { DataView as FilesView } from '../../src/pages/fixed.ts';
import { type Html, html } from '../html.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, type Voice, voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('data');

export function render({ view, shell }: PageData<FilesView>): string {
  return dataPage(view, shell).toString();
}

function dataPage(view: FilesView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { data: words } = voice.strings;
  return ownPage(voice, view.frame, {
    kind: 'data-page',
    title: words.title,
    deck: words.intro,
    aside: html`<strong>${countOf(voice, view.articles, 'articles')}</strong> <span>${countOf(voice, view.events, 'events')}</span>`,
    content: block(
      words.files,
      html`${fileTable(voice, view.files)}
<p class="remark">${words.rights}</p>`,
    ),
  });
}

function fileTable(voice: Voice, files: FilesView['files']): Html {
  const { data: words } = voice.strings;
  return html`<table class="files-table"><caption class="hidden">${words.files}</caption>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.holds}</th></tr></thead>
<tbody>${files.map(
    ({ name, href }) => html`
<tr><th scope="row"><a href="${href}"><bdi dir="ltr">${name}</bdi></a></th><td>${contentOf(voice, name)}</td></tr>`,
  )}</tbody></table>`;
}

/** What a data file holds, by its name. */
function contentOf(voice: Voice, name: string): string | false {
  const { data: words } = voice.strings;
  switch (name) {
    case 'archive.json':
      return words.archive;
    case 'articles.csv':
      return words.articlesCsv;
    case 'events.csv':
      return words.eventsCsv;
    case 'articles.jsonl':
      return words.jsonl;
    case 'schema.json':
      return words.schema;
    case 'datapackage.json':
      return words.datapackage;
    default:
      return false;
  }
}
