/** The page of an outlet: what of it the archive holds. */
import type { Lang } from '../model.ts';
import { type CardQueries, type StoryCard, storyCard } from './cards.ts';
import { citationOf } from './citation.ts';
import { STORIES_ON_FIRST_PAGE, type StoriesQueries, yearLinksOf } from './entity-year.ts';
import { entityFrame, type Frame, type Phrase } from './frame.ts';
import { outletGraph } from './graph-entities.ts';
import type { YearLink } from './years.ts';

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
  readonly years: readonly YearLink[];
}

export type OutletQueries = CardQueries & StoriesQueries;

export function outletView(queries: OutletQueries, id: string, lang: Lang): OutletView {
  const site = queries.site();
  const outlet = queries.outlet(id);
  const all = queries.byOutlet(id);
  const stories = all.slice(0, STORIES_ON_FIRST_PAGE);
  const frame = entityFrame(queries, 'outlets', id, {
    lang,
    title: outlet.name[lang]!,
    description: outlet.summary?.[lang],
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
    years: yearLinksOf(queries, 'outlets', id, lang),
  };
}
