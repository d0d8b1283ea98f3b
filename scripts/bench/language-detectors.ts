import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld';
import { detectLanguage } from '../../src/text/detect/detect.ts';
import { tagOfFranc } from '../../src/text/detect/franc.ts';
import { voteLanguage } from '../../src/text/detect/vote.ts';

export interface Detector {
  readonly name: string;
  /** BCP 47, or `und`. */
  readonly detect: (text: string) => string;
  /** As it would be used on an article. */
  readonly detectArticle: (paragraphs: readonly string[]) => string;
}

const other = (name: string, detect: (text: string) => string): Detector => ({
  name,
  detect,
  detectArticle: (paragraphs) => detect(paragraphs.join('\n')),
});

export const detectors: readonly Detector[] = [
  {
    name: 'sijill',
    detect: (text) => detectLanguage(text).language,
    detectArticle: (paragraphs) => voteLanguage(paragraphs).language,
  },
  other('franc', (text) => tagOfFranc(franc(text))),
  other('eld', (text) => eld.detect(text).language || 'und'),
  other('tinyld', (text) => tinyld(text) || 'und'),
];

/** Dari counts as Persian, and Kurdish at large as Sorani, which others do not tell apart. */
export const isRight = (answer: string, language: string): boolean =>
  base(answer) === base(language) || (language === 'ckb' && base(answer) === 'ku');

const base = (tag: string): string => tag.split('-')[0]!;
