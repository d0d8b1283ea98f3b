/** The pictures that go with shared links: what stands on each, and which one a page shows. */
import type { Language } from '../languages/language.ts';
import type { Article, Coverage, Direction, EdtfDate, Lang, Queries, Site } from '../model.ts';
import { dateWords, yearsWords } from '../text/date-words.ts';
import { leadPoint } from '../text/dates.ts';
import { directionOfPhrase } from '../text/direction.ts';
import { undrawable } from '../text/drawable.ts';
import { type CardQueries, shellLanguage, storyCard } from './cards.ts';
import type { Phrase } from './phrases.ts';
import {
  entitySharePath,
  fileOf,
  type SitePath,
  sharePath,
  storyPath,
  storySharePath,
  storyShellPath,
} from './urls.ts';

/** 1.91 : 1, as Open Graph and Twitter have it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What stands on a picture, from the top of each column. Nothing here changes unless these words do. */
export interface ShareCard {
  readonly dir: Direction;
  /** In the date column: a year, or the first and the last; then what is known beside it. */
  readonly years: readonly string[];
  readonly date?: string;
  /** Before the title: what it is, and where. */
  readonly label: readonly string[];
  readonly title: string;
  readonly titleDir: Direction;
  readonly deck?: string;
  /** The archive’s name, at the foot; absent where it is the title. */
  readonly site?: string;
}

export interface ShareImage {
  /** Relative to the site’s folder. */
  readonly file: string;
  readonly card: ShareCard;
}

/** Which picture goes with a page. */
export interface PageImage {
  readonly path: SitePath;
  /** What it is a picture of; absent for the archive itself. */
  readonly title?: Phrase;
}

// ───────────────────────── which one a page shows

type About = Pick<Queries, 'site' | 'event' | 'topic'>;

/** The archive’s own picture, where it has pictures. */
export function siteImage(site: Site, lang: Lang): PageImage | undefined {
  const drawn = site.shareImages !== 'none' && undrawable(site.title[lang]!).length === 0;
  return drawn ? { path: sharePath(lang) } : undefined;
}

/** The picture of an event or topic; the archive’s where its title can’t be drawn. */
export function entityImage(queries: About, kind: 'events' | 'topics', id: string, lang: Lang): PageImage | undefined {
  const site = queries.site();
  const title = (kind === 'events' ? queries.event(id) : queries.topic(id)).title[lang]!;
  const own = siteImage(site, lang);
  if (!own || undrawable(title).length > 0) return own;
  return { path: entitySharePath(lang, kind, id), title: { text: title, lang } };
}

/** A story’s own picture where the site asks for one each; else that of what it is about. */
export function storyImage(
  queries: About & CardQueries,
  article: Article,
  coverage: readonly Coverage[],
  lang: Lang,
): PageImage | undefined {
  const site = queries.site();
  if (article.status === 'withdrawn') return siteImage(site, lang);
  const card = storyCard(queries, article.id, lang);
  if (site.shareImages === 'each' && siteImage(site, lang) && undrawable(card.title.text).length === 0)
    return { path: storySharePath(storyPage(site, article, lang)), title: card.title };
  const reported = coverage.find((c) => c.role === 'reports');
  if (reported) return entityImage(queries, 'events', reported.event, lang);
  const topic = coverage.flatMap((c) => queries.event(c.event).topics)[0];
  return topic === undefined ? siteImage(site, lang) : entityImage(queries, 'topics', topic, lang);
}

function storyPage(site: Site, { id, language }: Article, lang: Lang): SitePath {
  return shellLanguage(site, language) === lang ? storyPath(id) : storyShellPath(lang, id);
}

// ───────────────────────── all of them

export type ShareQueries = CardQueries &
  Pick<Queries, 'counts' | 'all' | 'eventsOfTopic' | 'allArticles' | 'coverageOf'>;

/** Every picture that some page of the site shows. */
export function shareImages(queries: ShareQueries, languages: ReadonlyMap<Lang, Language>): ShareImage[] {
  const site = queries.site();
  if (site.shareImages === 'none') return [];
  return site.languages.flatMap((lang) => {
    if (!siteImage(site, lang)) return [];
    const voice = { lang, language: languages.get(lang)!, site };
    return [
      siteCard(queries, voice),
      ...queries.all('events').flatMap((id) => entityCard(queries, voice, 'events', id)),
      ...queries.all('topics').flatMap((id) => entityCard(queries, voice, 'topics', id)),
      ...(site.shareImages === 'each' ? queries.allArticles().flatMap((id) => ownCard(queries, voice, id)) : []),
    ];
  });
}

interface Voice {
  readonly lang: Lang;
  readonly language: Language;
  readonly site: Site;
}

function siteCard(queries: ShareQueries, { lang, language, site }: Voice): ShareImage {
  const { years } = queries.counts();
  const names = site.languages.map((l) => language.languageNames[l]?.name ?? l);
  return image(sharePath(lang), {
    dir: language.dir,
    years: years ? spanOf(years.from, years.to, language, site) : [],
    label: names,
    title: site.title[lang]!,
    titleDir: language.dir,
    deck: site.description[lang]!,
  });
}

function entityCard(queries: ShareQueries, voice: Voice, kind: 'events' | 'topics', id: string): ShareImage[] {
  const { lang, language, site } = voice;
  const path = entityImage(queries, kind, id, lang)?.path;
  if (path !== entitySharePath(lang, kind, id)) return [];
  const one = language.strings.kinds[kind].one;
  const common = { dir: language.dir, titleDir: language.dir, site: site.title[lang]! };
  if (kind === 'events') {
    const { title, date, where } = queries.event(id);
    const place = where === undefined ? [] : [queries.actor('places', where).name[lang]!];
    return [image(path, { ...common, ...dated(date, voice), label: [one, ...place], title: title[lang]! })];
  }
  const years = queries.eventsOfTopic(id).map((event) => leadPoint(queries.event(event).date).year);
  const span = years.length > 0 ? spanOf(Math.min(...years), Math.max(...years), language, site) : [];
  const { title, summary } = queries.topic(id);
  return [image(path, { ...common, years: span, label: [one], title: title[lang]!, deck: summary[lang]! })];
}

/** Whose words the title is: the outlet’s name is the label. */
function ownCard(queries: ShareQueries, voice: Voice, id: string): ShareImage[] {
  const { lang, language, site } = voice;
  const article = queries.article(id);
  const shown = storyImage(queries, article, queries.coverageOf(id), lang);
  const path = storySharePath(storyPage(site, article, lang));
  if (shown?.path !== path) return [];
  const { title, outlet } = storyCard(queries, id, lang);
  return [
    image(path, {
      dir: language.dir,
      ...dated(article.date, voice),
      label: [outlet.name?.text ?? language.strings.unknown.outlet],
      title: title.text,
      titleDir: directionOfPhrase(title.lang, title.text),
      site: site.title[lang]!,
    }),
  ];
}

// ───────────────────────── words

/** A year and what stands under it: “from 27 June”. */
function dated(date: EdtfDate, { language, site }: Voice): Pick<ShareCard, 'years' | 'date'> {
  return {
    years: [yearsWords(leadPoint(date).year, leadPoint(date).year, language, site.digits)],
    date: dateWords(date, language, site, 'spine'),
  };
}

function spanOf(from: number, to: number, language: Language, { digits }: Site): string[] {
  return [...new Set([from, to])].map((year) => yearsWords(year, year, language, digits));
}

/** Names and labels that no font of the picture has letters for are left out; a title never gets here with any. */
function image(path: SitePath, card: ShareCard): ShareImage {
  const { deck, site, ...rest } = card;
  const drawn = (text: string): boolean => undrawable(text).length === 0;
  return {
    file: fileOf(path),
    card: {
      ...rest,
      label: card.label.filter(drawn),
      ...(deck !== undefined && drawn(deck) ? { deck } : {}),
      ...(site !== undefined && drawn(site) ? { site } : {}),
    },
  };
}
