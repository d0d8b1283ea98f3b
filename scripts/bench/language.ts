import {
  ALSO_KNOWN,
  archiveOf,
  GOAL,
  LENGTHS,
  type Length,
  readDeclarations,
  readSamples,
  type Samples,
} from './language-corpus.ts';
import { type Detector, detectors, isRight } from './language-detectors.ts';

/** `npm run bench -- language`: accuracy by language and length, refusals and speed, for Sijill and three others. */
export async function benchLanguage(): Promise<void> {
  const samples = readSamples();
  const goal = GOAL.map((code) => samples.find(({ language }) => language === code)!);
  const known = samples.filter(({ language }) => ALSO_KNOWN.includes(language));
  const unlisted = samples.filter(({ language }) => !GOAL.includes(language) && !ALSO_KNOWN.includes(language));

  console.log('Right answers, % (and the 95 % Wilson interval). `und` counts as wrong.\n');
  printAccuracy('the sixteen', goal);
  for (const length of ['headline', '8 words', 'sentence'] as const) printByLanguage(length, goal);
  printAccuracy(`also known: ${codes(known)}`, known);
  printRefusals(unlisted);
  printDeclarations();
  printSpeed(samples);
}

/** Right of all, as a share. */
interface Score {
  readonly right: number;
  readonly all: number;
}

const scoreOf = (texts: readonly string[], isHit: (text: string) => boolean): Score => ({
  right: texts.filter(isHit).length,
  all: texts.length,
});

const sum = (scores: readonly Score[]): Score =>
  scores.reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all }), { right: 0, all: 0 });

/** E. B. Wilson's score interval (1927) for a share, at 95 %. */
export function wilson({ right, all }: Score): [low: number, high: number] {
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [middle - spread, middle + spread].map((bound) => bound / (1 + (z * z) / all)) as [number, number];
}

const percent = (share: number): string => (100 * share).toFixed(1);

function shown(score: Score): string {
  const [low, high] = wilson(score);
  return `${percent(score.right / score.all)} (${percent(low)}–${percent(high)})`;
}

const codes = (samples: readonly Samples[]): string => samples.map(({ language }) => language).join(' ');

function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  console.log([title, line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line), ''].join('\n'));
}

const scoreAt = (detector: Detector, { language, texts }: Samples, length: Length): Score =>
  scoreOf(texts[length], (text) => isRight(detector.detect(text), language));

function printAccuracy(title: string, samples: readonly Samples[]): void {
  const lengths = LENGTHS.filter((length) => samples.every(({ texts }) => texts[length].length > 0));
  const texts = (length: Length) => samples.reduce((n, sample) => n + sample.texts[length].length, 0);
  printTable(
    title,
    ['', ...lengths.map((length) => `${length}, n=${texts(length)}`)],
    detectors.map((detector) => [
      detector.name,
      ...lengths.map((length) => shown(sum(samples.map((sample) => scoreAt(detector, sample, length))))),
    ]),
  );
}

function printByLanguage(length: Length, samples: readonly Samples[]): void {
  printTable(
    `the sixteen by language: ${length}`,
    ['', ...samples.map(({ language }) => language)],
    detectors.map((detector) => [
      detector.name,
      ...samples.map((sample) => {
        const { right, all } = scoreAt(detector, sample, length);
        return String(Math.round((100 * right) / all));
      }),
    ]),
  );
}

/** The other detectors know many of these; to name one rightly is as good as to refuse it. */
function printRefusals(samples: readonly Samples[]): void {
  printTable(
    `unlisted languages refused, or by others named rightly: ${codes(samples)}`,
    ['', 'headline', 'sentence'],
    detectors.map((detector) => [
      detector.name,
      ...(['headline', 'sentence'] as const).map((length) =>
        shown(
          sum(
            samples.map(({ language, texts }) =>
              scoreOf(texts[length], (text) => {
                const answer = detector.detect(text);
                return answer === 'und' || isRight(answer, language);
              }),
            ),
          ),
        ),
      ),
    ]),
  );
}

function printDeclarations(): void {
  const declarations = [...readDeclarations()];
  printTable(
    'Universal Declaration of Human Rights by paragraph, for the record: franc is made from it (no Sorani in it)',
    ['', 'paragraph'],
    detectors.map((detector) => [
      detector.name,
      shown(
        sum(
          declarations.map(([language, texts]) => scoreOf(texts, (text) => isRight(detector.detect(text), language))),
        ),
      ),
    ]),
  );
}

/** Each article's best of three, for other work on the machine is not the detector's. */
function printSpeed(samples: readonly Samples[]): void {
  const archive = archiveOf(samples, 200);
  const rows = detectors.map(({ name, detectArticle }) => {
    const time = (article: readonly string[]) => {
      const start = performance.now();
      detectArticle(article);
      return performance.now() - start;
    };
    const times = archive.map((article) => Math.min(time(article), time(article), time(article))).sort((a, b) => a - b);
    return [name, ...[0.5, 0.95].map((part) => times[Math.floor(part * times.length)]!.toFixed(2))];
  });
  printTable(
    'ms for an article of 400 words, 70 % Arabic, 30 % English (sijill: every paragraph and the vote)',
    ['', 'median', '95 of 100'],
    rows,
  );
}
