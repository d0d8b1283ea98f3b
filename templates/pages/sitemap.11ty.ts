import type { SitemapIndexView, SitemapView } from '../../src/pages/sitemap.ts';
import { type Html, html } from '../html.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('sitemap');

export function render({ view }: PageData<SitemapView | SitemapIndexView>): string {
  return ('parts' in view ? index(view) : sitemap(view)).toString();
}

function index({ parts }: SitemapIndexView): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.map(
    (part) => html`
<sitemap><loc>${part}</loc></sitemap>`,
  )}
</sitemapindex>
`;
}

/** The form that search engines agreed on, with each page's other languages: sitemaps.org, and `xhtml:link` for hreflang. */
function sitemap({ urls }: SitemapView): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.map(
    ({ loc, alternates }) => html`
<url><loc>${loc}</loc>${alternates.map(
      ({ hreflang, href }) => html`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
    )}</url>`,
  )}
</urlset>
`;
}
