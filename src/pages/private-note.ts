/** `PRIVATE.txt`: says to people and to the next build that this is no site to publish. */
import type { Site } from '../model.ts';
import type { TextFileView } from './data.ts';
import { privateNotePath } from './urls.ts';

const NOTE = `This folder is a private research copy: it holds drafts, and whole texts that may not be published.
Do not put it on a public server. The site for everybody is made by: npm run build

هذا المجلد نسخة خاصة للبحث: فيه مسودات ونصوص كاملة لا يجوز نشرها.
لا تضعه على خادم عام. أما الموقع المتاح للجميع فيُبنى بالأمر: npm run build
`;

export function privateNoteView(site: Pick<Site, 'title'>): TextFileView {
  return { file: privateNotePath, text: `${Object.values(site.title).join('\n')}\n\n${NOTE}` };
}
