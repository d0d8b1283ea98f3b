/** A voice for tests of templates: one language, a small site. */
import type { Language } from '../../src/languages/language.ts';
import type { Lang, Site } from '../../src/model.ts';
import { type Voice, voiceOf } from '../../templates/parts/phrase.ts';

const SITE: Site = {
  title: { ar: 'سجل تجربة', en: 'A test archive', fa: 'بایگانی آزمایشی' },
  description: { ar: 'للتجربة.', en: 'For tests.', fa: 'برای آزمایش.' },
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

export function testVoice(language: Language, site: Partial<Site> = {}): Voice {
  const languages = new Map<Lang, Language>([[language.code, language]]);
  const shell = {
    site: { ...SITE, ...site },
    languages,
    assets: { stylesheet: 'sijill.css', preload: { rtl: [], ltr: [] } },
  };
  return voiceOf(shell, language.code);
}
