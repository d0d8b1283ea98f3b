/** A voice for tests: a site in Arabic and English. */
import { language as ar } from '../../src/languages/ar.ts';
import { language as en } from '../../src/languages/en.ts';
import { language as fa } from '../../src/languages/fa.ts';
import type { Lang, Site } from '../../src/model.ts';
import type { Shell } from '../shell.ts';
import { type Voice, voiceOf } from './phrase.ts';

const site: Site = {
  title: { ar: 'السجل', en: 'The Record', fa: 'دفتر' },
  description: { ar: 'وصف', en: 'A description', fa: 'شرح' },
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  baseUrl: 'https://sijill.example/',
  licence: { name: 'CC BY 4.0' },
  contact: 'editors@sijill.example',
  months: 'both',
  digits: 'latn',
  calendars: [],
  excerptWords: 60,
  shareImages: 'shared',
};

export function testShell(settings: Partial<Site> = {}): Shell {
  return {
    site: { ...site, ...settings },
    languages: new Map([ar, en, fa].map((language) => [language.code, language])),
    assets: { stylesheet: 'assets/style.css', preload: { rtl: ['assets/a.woff2'], ltr: ['assets/l.woff2'] } },
  };
}

export function testVoice(lang: Lang, settings: Partial<Site> = {}): Voice {
  return voiceOf(testShell(settings), lang);
}
