/** The page of an outlet: what of it the archive holds. */
import type { Lang, Queries } from '../model.ts';
import { STORIES_ON_FIRST_PAGE } from './actor.ts';
import { type CardQueries, type StoryCard, storyCard } from './cards.ts';
import { citationOf } from './citation.ts';
import { entityFrame, type Frame, type Phrase } from './frame.ts';
import { outletGraph } from './graph-entities.ts';
import { entityPath, hrefOf } from './urls.ts';

export interface OutletView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly name: string;
  readonly otherNames: readonly Phrase[];
  readonly summary?: string;
  readonly url?: string;
  readonly language?: Lang;
  readonly stories: readonly StoryCard[];
  readonly storyCount: number;
  readonly years: readonly { readonly year: number; readonly href: string }[];
}

export type OutletQueries = CardQueries & Pick<Queries, 'head' | 'byOutlet'>;

export function outletView(queries: OutletQueries, id: string, lang: Lang, year?: number): OutletView {
  const site = queries.site();
  const outlet = queries.outlet(id);
  const all = queries.byOutlet(id);
  const yearOf = (story: string): number | undefined => queries.head(story).date.start?.year;
  const stories = year === undefined ? all.slice(0, STORIES_ON_FIRST_PAGE) : all.filter((s) => yearOf(s) === year);
  const years = all.length > STORIES_ON_FIRST_PAGE ? [...new Set(all.map(yearOf).filter((y) => y !== undefined))] : [];
  const frame = entityFrame(queries, 'outlets', id, {
    lang,
    title: outlet.name[lang]!,
    description: outlet.summary?.[lang],
    year,
  });
  return {
    frame: {
      ...frame,
      cited: stories.map((story) => citationOf(queries, story)),
      graph: outletGraph(queries, id, lang),
    },
    lang,
    name: outlet.name[lang]!,
    otherNames: site.languages.filter((l) => l !== lang).map((l) => ({ text: outlet.name[l]!, lang: l })),
    ...(outlet.summary ? { summary: outlet.summary[lang]! } : {}),
    ...(outlet.url ? { url: outlet.url } : {}),
    ...(outlet.language ? { language: outlet.language } : {}),
    stories: stories.map((s) => storyCard(queries, s, lang)),
    storyCount: all.length,
    years: years.map((y) => ({ year: y, href: hrefOf(site.baseUrl, entityPath(lang, 'outlets', id, y)) })),
  };
}
