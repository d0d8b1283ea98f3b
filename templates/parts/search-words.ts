/** What the search page's script must say, handed over as data: it brings no words of its own. */
import type { Language } from '../../src/languages/language.ts';
import type { Strings } from '../../src/languages/strings.ts';
import type { Digits, Direction, Lang } from '../../src/model.ts';
import type { SearchView } from '../../src/pages/fixed.ts';
import { badgeWords, type Fill, fillOf } from './badge.ts';
import type { Voice } from './phrase.ts';

/** Read by `assets/search.ts`. */
export interface SearchWords {
  readonly lang: Lang;
  readonly dir: Direction;
  /** Absolute path of the site's root. */
  readonly base: string;
  /** Path of the index below it. */
  readonly index: string;
  readonly language: Pick<Language, 'code' | 'numbers'>;
  readonly digits: Digits;
  readonly search: Strings['search'];
  readonly counts: Pick<Strings['counts'], 'articles' | 'events'>;
  readonly kinds: Strings['kinds'];
  readonly badges: Readonly<Record<Lang, { readonly text: string; readonly fill: Fill }>>;
  readonly unknownOutlet: string;
  readonly whose: Pick<Strings['whose'], 'tag' | 'rights'>;
  readonly method: Strings['translation']['method'];
}

export function searchWords(voice: Voice, view: SearchView, index: string): SearchWords {
  const { strings, language } = voice;
  const { articles, events } = strings.counts;
  return {
    lang: voice.lang,
    dir: language.dir,
    base: view.frame.base,
    index,
    language: { code: language.code, numbers: language.numbers },
    digits: voice.site.digits,
    search: strings.search,
    counts: { articles, events },
    kinds: strings.kinds,
    badges: Object.fromEntries(
      view.filters.languages.map((lang) => [lang, { text: badgeWords(voice, lang), fill: fillOf(voice.site, lang) }]),
    ),
    unknownOutlet: strings.unknown.outlet,
    whose: { tag: strings.whose.tag, rights: strings.whose.rights },
    method: strings.translation.method,
  };
}
