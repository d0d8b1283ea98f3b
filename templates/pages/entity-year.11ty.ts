import { digitsText } from '../../src/languages/numbers.ts';
import type { EntityYearView } from '../../src/pages/entity-year.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { block, pageHead } from '../parts/page-head.ts';
import { countOf, linkTo, plainWords, voiceOf, words } from '../parts/phrase.ts';
import { storyList } from '../parts/story-card.ts';
import { yearLinks } from '../parts/year-links.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('entity-year');

export function render({ view, shell }: PageData<EntityYearView>): string {
  return entityYearPage(view, shell).toString();
}

function entityYearPage(view: EntityYearView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { kinds, actor } = voice.strings;
  const { kind, entity, stories } = view;
  const year = digitsText(String(view.year), voice.language, voice.site.digits);
  const title = plainWords(voice, actor.storiesOfYear, { name: entity, year });
  const main = html`${pageHead({
    aside: html`<strong>${kinds[kind].one}</strong> <span>${countOf(voice, stories.length, 'articles')}</span>`,
    title: words(voice, actor.storiesOfYear, { name: linkTo(voice, entity), year }),
  })}${block(actor.stories, html`${storyList(voice, stories)}${yearLinks(voice, actor.byYear, view.years, view.year)}`)}`;
  return layout({ ...view.frame, title: { text: title, lang: view.lang } }, shell, {
    bodyClass: `list-page of-year ${kind}`,
    main,
  });
}
