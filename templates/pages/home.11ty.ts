import { digitsText } from '../../src/languages/numbers.ts';
import type { StoryCard } from '../../src/pages/cards.ts';
import type { NavKey } from '../../src/pages/frame.ts';
import type { HomeView, SpineEvent, Tally } from '../../src/pages/home.ts';
import { type Child, type Html, html } from '../html.ts';
import { layout, sectionName } from '../layout.ts';
import { badge } from '../parts/badge.ts';
import { chronicle, coverList } from '../parts/chronicle.ts';
import { timeOfDay } from '../parts/date.ts';
import { countOf, langAttributes, linkTo, type Voice, voiceOf, words } from '../parts/phrase.ts';
import { readingsOf } from '../parts/readings.ts';
import { briefStoryList } from '../parts/story-card.ts';
import { scale } from '../parts/timeline-scale.ts';
import { titleWords } from '../parts/title.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('home');

export function render({ view, shell }: PageData<HomeView>): string {
  return homePage(view, shell).toString();
}

function homePage(view: HomeView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { home } = voice.strings;
  const spine =
    view.spine.length > 0
      ? chronicle(voice, view.spine, { lead: (event) => leadOf(voice, event) })
      : html`<p class="empty">${home.empty}</p>`;
  const main = html`${titlePage(voice, view)}
<div class="two"><div>
<h2 class="hidden">${home.events}</h2>
${spine}${more(voice, view, 'events', home.allEvents)}
</div>${aside(voice, view)}</div>
<div class="latest">${latest(home.newest, view.newest, briefStoryList(voice, view.newest), more(voice, view, 'articles', home.allArticles))}${latest(
    home.newlyAdded,
    view.newlyAdded,
    addedList(voice, view.newlyAdded),
  )}
</div>`;
  return layout(view.frame, shell, { bodyClass: 'home', main });
}

function latest(heading: string, cards: readonly StoryCard[], list: Html, after?: Html | false): Child {
  return (
    cards.length > 0 &&
    html`
<section><h2>${heading}</h2>
${list}${after}</section>`
  );
}

/** What came into the archive last, and when; where it comes from the other column says. */
function addedList(voice: Voice, cards: readonly StoryCard[]): Html {
  return html`<ul class="hits brief">${cards.map(
    (card) => html`
<li><p class="dateline">${badge(voice, card.language)} ${card.added && html`<span>${voice.strings.story.added}</span> ${timeOfDay(voice, card.added)}`}</p>
<h3${langAttributes(voice, card.title.lang, card.title.text)}><a href="${card.href}">${titleWords(card.title)}</a></h3></li>`,
  )}
</ul>`;
}

/** The title between double rules: what the archive is, what it is about, and its years at a glance. */
function titlePage(voice: Voice, view: HomeView): Html {
  return html`<div class="title-page"><h1>${view.title}</h1>
<p class="deck">${deck(voice, view)}</p>
${topics(voice, view)}${scale(voice, view.spine)}</div>`;
}

function deck(voice: Voice, { articles, years, description }: HomeView): Child {
  if (!years) return description;
  return words(voice, voice.strings.home.deck, {
    articles: countOf(voice, articles, 'articles'),
    from: digitsText(String(years.from), voice.language, voice.site.digits),
    to: digitsText(String(years.to), voice.language, voice.site.digits),
  });
}

function topics(voice: Voice, view: HomeView): Html | false {
  if (view.topics.length === 0) return false;
  return html`<div class="threads"><h2 class="label">${voice.strings.home.topics}</h2> <ul>${view.topics.map(
    (topic) => html`
<li>${linkTo(voice, topic)}</li>`,
  )}
</ul></div>
`;
}

/** An event that outlets tell differently leads: what each says stands there before any link. */
function leadOf(voice: Voice, event: SpineEvent): Html | false {
  if (event.readings) return readingsOf(voice, event.readings);
  return event.outlets.length > 1 && (coverList(voice, event) as Html | false);
}

// ───────────────────────── who, where, languages, outlets

function aside(voice: Voice, view: HomeView): Html {
  const { home, about } = voice.strings;
  return html`
<div class="aside">${section(
    about.title,
    html`<p>${view.description}</p>
${more(voice, view, 'about')}`,
  )}${section(
    home.who,
    view.people.length > 0 && html`${tallyList(view.people)}${more(voice, view, 'people', home.allPeople)}`,
  )}${section(
    home.where,
    view.places.length > 0 && html`${tallyList(view.places)}${more(voice, view, 'places', home.allPlaces)}`,
  )}${section(home.languages, view.languages.length > 0 && languageList(voice, view))}${section(
    home.outlets,
    view.outlets.length > 0 && html`${tallyList(view.outlets)}${more(voice, view, 'outlets')}`,
  )}
</div>`;

  function tallyList(tallies: readonly Tally[]): Html {
    return html`<ul class="tally">${tallies.map(
      ({ link, count }) => html`
<li>${linkTo(voice, link)} <span class="label quiet">${countOf(voice, count, 'articles')}</span></li>`,
    )}
</ul>`;
  }
}

function section(heading: string, content: Child): Child {
  return (
    content &&
    html`
<section><h2>${heading}</h2>
${content}</section>`
  );
}

function languageList(voice: Voice, { languages }: HomeView): Html {
  return html`<ul class="tally">${languages.map(
    ({ lang, articles }) => html`
<li><span>${badge(voice, lang)}</span> <span class="label quiet">${countOf(voice, articles, 'articles')}</span></li>`,
  )}
</ul>`;
}

/** The way to the whole list. */
function more(voice: Voice, { frame }: HomeView, key: NavKey, text: string = sectionName(voice, key)): Html | false {
  const link = [...frame.nav, ...frame.footer].find((each) => each.key === key);
  return (
    link !== undefined &&
    html`
<p class="more"><a href="${link.href}">${text}</a></p>`
  );
}
