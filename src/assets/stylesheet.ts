/** Joins the stylesheets of the site: the faces from the font recipes, then the hand-written parts. */
import type { FontRecipe } from './font-recipes.ts';

/** What every page needs, a story above all. In the order of the cascade: later ones refine earlier ones. */
export const stylesheetParts = [
  'tokens.css',
  'type.css',
  'layout.css',
  'story.css',
  'preferences.css',
  'print.css',
] as const;

/**
 * What stories do without: a second sheet for all other pages, so that a story and its first sheet come in one flight of
 * packets. Print rules stand at the end of both, for they overrule either.
 */
export const viewParts = ['event.css', 'lists.css', 'table.css', 'pictures.css', 'search.css', 'print.css'] as const;

/** The `@font-face` rules; `urlOf` gives the address of a recipe's file, seen from the stylesheet. */
export function renderFaces(recipes: readonly FontRecipe[], urlOf: (name: string) => string): string {
  return recipes
    .flatMap((recipe) =>
      recipe.faces.map(({ family, weight, sizeAdjust, range = recipe.range }) =>
        [
          `@font-face{font-family:"${family}"`,
          `src:url(${urlOf(recipe.name)}) format("woff2")`,
          `font-weight:${weight}`,
          'font-display:swap',
          ...(sizeAdjust === undefined ? [] : [`size-adjust:${sizeAdjust}%`]),
          `unicode-range:${unicodeRange(range)}}`,
        ].join(';'),
      ),
    )
    .join('\n');
}

/** `60C,621-63A` → `U+60C,U+621-63A`. */
function unicodeRange(range: string): string {
  return range.replaceAll(/(^|,)/g, '$1U+');
}

/** Comments and indentation away, nothing else: a rule stays as its author wrote it. Strings are left alone. */
export function slimCss(css: string): string {
  return css
    .replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\//g, (match) =>
      match.startsWith('/*') ? '' : match,
    )
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}
