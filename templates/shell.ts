/** What every template gets beside its view. */
import type { Language } from '../src/languages/language.ts';
import type { Lang, Site } from '../src/model.ts';

export interface Shell {
  readonly site: Site;
  readonly languages: ReadonlyMap<Lang, Language>;
  /** Paths below the base URL. */
  readonly assets: {
    readonly stylesheet: string;
    /** For pages that are no stories. */
    readonly viewSheet?: string;
    /** Small helps that no page needs. */
    readonly scripts?: { readonly copy: string; readonly search?: string };
    readonly preload: { readonly rtl: readonly string[]; readonly ltr: readonly string[] };
    /** The list of the search's files. Absent where a site is rendered without its search. */
    readonly searchIndex?: string;
  };
}

/** The data that Eleventy hands to a template of `templates/pages/`. */
export interface PageData<View> {
  readonly view: View;
  readonly shell: Shell;
}

/** One page for each view of a kind, written to the file that its frame names. */
export function pageFor(kind: string) {
  return {
    pagination: { data: `views.${kind}`, size: 1, alias: 'view' },
    permalink: ({ view }: { view: { frame?: { file: string }; file?: string } }) => view.frame?.file ?? view.file,
  };
}

export function languageOf(shell: Shell, lang: Lang): Language {
  const language = shell.languages.get(lang);
  if (!language) throw new Error(`no strings for ${lang}`);
  return language;
}
