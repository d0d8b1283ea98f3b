/** `_headers`, as Netlify and Cloudflare Pages read it: what the host sends with every file. */
import { HEADERS } from '../text/web-policy.ts';
import type { TextFileView } from './data.ts';
import { headersPath, hrefOf } from './urls.ts';

/** Nothing of the content is in it but the path of the site on its host. */
export function headersView(baseUrl: string): TextFileView {
  const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}\n`);
  return { file: headersPath, text: `${hrefOf(baseUrl, '')}*\n${lines.join('')}` };
}
