/** `npm run check -- --links`: visits the outside links, remembers what was missing, and writes a report. */
import path from 'node:path';
import type { Records } from '../model.ts';
import type { MessageLanguage } from '../problems.ts';
import { nextMissing, readMissing, writeMissing, writeWhole } from './memory.ts';
import { outsideLinks } from './outside-links.ts';
import { type LinkReport, linkReport } from './report.ts';
import { visitAll } from './visit-all.ts';
import { LINK_WORDS } from './words.ts';

export interface CheckLinksOptions {
  /** The folder for what is remembered, and for the report. */
  readonly cache: string;
  readonly lang: MessageLanguage;
  /** ISO, for “first missed on”. */
  readonly today: string;
  /** Where it takes longer than two seconds, how far it has come. */
  readonly log: (line: string) => void;
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
  readonly anyHost?: boolean;
}

export interface CheckedLinks {
  /** The report's path. */
  readonly file: string;
  readonly counts: LinkReport['counts'];
  /** In words; and where the report is. */
  readonly summary: string;
  readonly written: string;
}

const TELL_EVERY_MS = 2000;

export async function checkLinks(records: Records, options: CheckLinksOptions): Promise<CheckedLinks> {
  const { cache, lang, log, pauseMs = 1000, timeoutMs = 20_000, anyHost = false } = options;
  const words = LINK_WORDS[lang];
  const links = outsideLinks(records);
  let told = performance.now();
  const visits = await visitAll(
    links.map(({ address }) => address),
    {
      pauseMs,
      timeoutMs,
      anyHost,
      hosts: 8,
      onVisit: (done) => {
        if (performance.now() - told < TELL_EVERY_MS) return;
        told = performance.now();
        log(words.progress(done, links.length));
      },
    },
  );
  const memory = path.join(cache, 'links.json');
  const missing = nextMissing(await readMissing(memory), visits, options.today);
  await writeMissing(memory, missing);
  const { text, counts } = linkReport(links, visits, missing, lang);
  const file = path.join(cache, 'links.md');
  await writeWhole(file, text);
  return { file, counts, summary: words.summary(links.length, counts), written: words.written(file) };
}
