import type { RobotsView } from '../../src/pages/sitemap.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('robots');

/** Everybody may read everything: pages to be left out say so themselves. */
export function render({ view }: PageData<RobotsView>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${view.sitemap}\n`;
}
