/** How far a long command is: a line that renews itself on a terminal, a plain line now and then elsewhere. */
import type { MessageLanguage } from '../src/problems.ts';

/** What a build is at; of pages it says how many. */
export type Progress = (stage: 'reading' | 'rendering' | 'publishing', done?: number, total?: number) => void;

/** Shorter work needs no word on a terminal. */
const PATIENCE_MS = 2000;
/** Before the first plain line, and between two of them: nobody waits in front of a log. */
const PLAIN_MS = 10_000;
const RENEWED_MS = 100;

const WORDS: Record<MessageLanguage, Record<Parameters<Progress>[0], (done?: number, total?: number) => string>> = {
  en: {
    reading: () => 'Reading and linking the articles …',
    rendering: (done, total) => `Pages: ${done} of ${total}`,
    publishing: () => 'Putting the site in its place …',
  },
  ar: {
    reading: () => 'قراءة المواد وربطها…',
    rendering: (done, total) => `الصفحات: ${done} من ${total}`,
    publishing: () => 'وضع الموقع في مكانه…',
  },
};

/** `done` ends it: the line goes, so that what follows stands on a line of its own. */
export function showProgress(
  stream: NodeJS.WriteStream,
  lang: MessageLanguage,
): { readonly progress: Progress; readonly done: () => void } {
  const started = performance.now();
  let last = -Infinity;
  let lastStage = '';
  let shown = false;
  return {
    progress(stage, done, total) {
      const now = performance.now();
      if (now - started < (stream.isTTY ? PATIENCE_MS : PLAIN_MS)) return;
      const pause = stream.isTTY ? RENEWED_MS : PLAIN_MS;
      if (stage === lastStage && now - last < pause) return;
      last = now;
      lastStage = stage;
      const words = WORDS[lang][stage](done, total);
      stream.write(stream.isTTY ? `\r\u001b[2K${words}` : `${words}\n`);
      shown = true;
    },
    done() {
      if (shown && stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
