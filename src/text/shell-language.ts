/** The site language whose shell a text in any language is shown in. */
import type { Lang, Site } from '../model.ts';

/** The shell that a story is shown in at its permalink: its own language, else the site's default. */
export function shellLanguage(site: Pick<Site, 'languages' | 'defaultLanguage'>, language: Lang): Lang {
  return siteLanguage(site, language) ?? site.defaultLanguage;
}

/** The site language that a language's readers are served in: `fa-AF` → `fa`. */
function siteLanguage(site: Pick<Site, 'languages'>, language: Lang): Lang | undefined {
  const base = language.split('-')[0];
  return site.languages.find((l) => l === language) ?? site.languages.find((l) => l.split('-')[0] === base);
}
