import type { RobotsView } from '../../src/pages/sitemap.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('robots');

/** Programs that collect texts to learn from, by the names that their makers give. Archives of the web are none. */
const LEARNERS = [
  ...['Applebot-Extended', 'Bytespider', 'CCBot', 'ClaudeBot', 'Google-Extended', 'GPTBot', 'meta-externalagent'],
];
/** Programs that answer with a site's words in place of showing the site. */
const ANSWERERS = ['ChatGPT-User', 'Claude-User', 'OAI-SearchBot', 'Perplexity-User', 'PerplexityBot'];

/**
 * Everybody may read everything: pages to be left out say so themselves. Where the site asks it of programs, they are
 * told in the three ways that some of them heed: by name, `Content-Signal` (Cloudflare), `Content-Usage` (IETF AIPREF).
 */
export function render({ view }: PageData<RobotsView>): string {
  if (view.private) return 'User-agent: *\nDisallow: /\n';
  if (view.ai === undefined) return `User-agent: *\nAllow: /\n\nSitemap: ${view.sitemap}\n`;
  const unwanted = view.ai === 'none' ? [...LEARNERS, ...ANSWERERS] : LEARNERS;
  const input = view.ai === 'none' ? 'no' : 'yes';
  const signals = `Content-Signal: search=yes, ai-input=${input}, ai-train=no\nContent-Usage: train-ai=n\n`;
  const names = unwanted.map((name) => `User-agent: ${name}\n`).join('');
  return `User-agent: *\n${signals}Allow: /\n\n${names}Disallow: /\n\nSitemap: ${view.sitemap}\n`;
}
