/** Structured data of a page: one graph of what it is, where it stands in the site, and what it is about (JSON-LD). */
import type { BreadcrumbList, Organization, SearchAction, WebPage, WebSite, WithActionConstraints } from 'schema-dts';
import type { Site } from '../../src/model.ts';
import type { Frame } from '../../src/pages/frame.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { type Html, html, json } from '../html.ts';
import type { Voice } from './phrase.ts';

/** The links to a page from the front page down, the page itself last. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** Pages that repeat another, or say that there is nothing, have none. */
export function structuredData(voice: Voice, frame: Frame, crumbs: readonly Crumb[]): Html | false {
  const graph = frame.graph ?? { type: 'WebPage', nodes: [] };
  if (!frame.indexed) return false;
  const ids = idsOf(voice.site);
  const trail = crumbs.length > 1 && breadcrumbs(frame, crumbs);
  const page: WebPage = {
    '@type': graph.type,
    '@id': frame.canonical,
    url: frame.canonical,
    name: crumbs.at(-1)!.name,
    inLanguage: frame.lang,
    isPartOf: { '@id': ids.website },
    ...(trail ? { breadcrumb: { '@id': trailId(frame) } } : {}),
    ...(graph.main ? { mainEntity: { '@id': graph.main } } : {}),
  };
  const nodes = [website(voice, frame), archive(voice), page, ...(trail ? [trail] : []), ...graph.nodes];
  return html`<script type="application/ld+json">${json({ '@context': 'https://schema.org', '@graph': nodes })}</script>\n`;
}

const idsOf = oncePerObject((site: Site) => {
  const { href } = new URL(site.baseUrl);
  return { url: href, website: `${href}#website`, archive: `${href}#archive` };
});

function website(voice: Voice, frame: Frame): WebSite {
  const { site, lang } = voice;
  const search = [...frame.nav, ...frame.footer].find(({ key }) => key === 'search');
  const ids = idsOf(site);
  return {
    '@type': 'WebSite',
    '@id': ids.website,
    url: ids.url,
    name: site.title[lang]!,
    inLanguage: site.languages,
    publisher: { '@id': ids.archive },
    ...(frame.section === 'home' && search
      ? { potentialAction: searchAction(new URL(search.href, site.baseUrl)) }
      : {}),
  };
}

/** Programs fill the address with what is looked for. */
function searchAction({ href }: URL): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${href}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

function archive(voice: Voice): Organization {
  const { site, lang } = voice;
  const ids = idsOf(site);
  return {
    '@type': 'Organization',
    '@id': ids.archive,
    name: site.title[lang]!,
    url: ids.url,
  };
}

const trailId = (frame: Frame): string => `${frame.canonical}#trail`;

function breadcrumbs(frame: Frame, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': trailId(frame),
    itemListElement: crumbs.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address,
    })),
  };
}
