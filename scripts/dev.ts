/**
 * `npm run dev -- [--content DIR] [--out DIR] [--port N] [--base-url URL] [--lang LANG]`: a local site that is built again
 * on each save, reloads in the browser, and shows what has to be mended. `_site` is not touched.
 */
import { parseArgs } from 'node:util';
import type { SessionEvent } from '../src/dev/messages.ts';
import { startSession } from '../src/dev/session.ts';
import { DEV_WORDS } from '../src/dev/words.ts';
import { messageLanguage } from '../src/problems.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: '.sijill/dev' },
    port: { type: 'string' },
    'base-url': { type: 'string' },
    lang: { type: 'string' },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);
const words = DEV_WORDS[lang];
const port = Number(options.port ?? 8080);

function tell(event: SessionEvent): void {
  switch (event.kind) {
    case 'building':
      break;
    case 'restarting':
      console.log(words.restarting);
      break;
    case 'broken':
      console.error(`${event.error}\n${words.broken}`);
      break;
    case 'built':
    case 'refused':
      for (const { where, field, severity, words: worded } of event.findings) {
        const { fact, remedy } = worded[lang];
        const end = /[؟?]$/u.test(remedy) ? '' : '.';
        const mark = severity === 'warning' ? words.warning : '';
        console.error(`${where}  ${field ? `${field}: ` : ''}${fact}. ${remedy}${end}${mark}`);
      }
      if (event.kind === 'refused') console.error(words.refused(event.findings.filter(isProblem).length));
      else
        console.log(
          event.changed > 0 ? words.built(event.changed, (event.ms / 1000).toFixed(1)) : words.nothingChanged,
        );
  }
}

const isProblem = ({ severity }: { readonly severity: string }): boolean => severity === 'problem';

try {
  const session = await startSession({
    content: options.content,
    out: options.out,
    cache: '.sijill',
    port,
    onward: options.port === undefined,
    ...(options['base-url'] ? { baseUrl: options['base-url'] } : {}),
    ...(options.lang ? { lang } : {}),
    onEvent: tell,
  });
  console.log(`${words.address(session.address)}\n${words.follows}`);
  const end = (): void => void session.close().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(words.portTaken(port, `npm run dev -- --port ${port + 1}`));
  process.exitCode = 1;
}
