/** `_headers`, as Netlify and Cloudflare Pages read it: what the host sends with every file. */
import type { Site } from '../model.ts';
import { HEADERS } from '../text/web-policy.ts';
import type { TextFileView } from './data.ts';
import { headersPath, hrefOf } from './urls.ts';

/** Nothing of the content is in it but the path of the site on its host. */
export function headersView({ baseUrl, private: isPrivate }: Pick<Site, 'baseUrl' | 'private'>): TextFileView {
  const headers = isPrivate ? [...HEADERS, ['X-Robots-Tag', 'noindex, nofollow']] : HEADERS;
  const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
  return { file: headersPath, text: `${hrefOf(baseUrl, '')}*\n${lines.join('')}` };
}
