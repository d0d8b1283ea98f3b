import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fontRecipes } from './font-recipes.ts';
import { renderFaces, slimCss, stylesheetParts, viewParts } from './stylesheet.ts';

const folder = fileURLToPath(new URL('../../templates/assets/', import.meta.url));
const parts = [...new Set([...stylesheetParts, ...viewParts])].map((name) => ({
  name,
  css: readFileSync(`${folder}${name}`, 'utf8'),
}));

describe('the parts of the stylesheet', () => {
  it('are all the stylesheets of templates/assets', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
    expect(files.sort()).toEqual(parts.map(({ name }) => name).sort());
  });

  it('know no left and no right: the same rules serve Arabic and English', () => {
    for (const { name, css } of parts) expect(`${name}: ${physical(css).join(', ')}`).toBe(`${name}: `);
  });

  it('load nothing from elsewhere and set no behaviour', () => {
    for (const { css } of parts) expect(slimCss(css)).not.toMatch(/url\(|@import|expression\(|-moz-binding/);
  });
});

describe('the test for left and right', () => {
  it.each([
    ['a { margin-left: 1px }', 'margin-left'],
    ['a { border-right: 0 }', 'border-right'],
    ['a { border-top-left-radius: 0 }', 'border-top-left-radius'],
    ['a { left: 0; }', 'left'],
    ['a { top: 0; }', 'top'],
    ['a { width: 1px }', 'width'],
    ['a { min-height: 1px }', 'min-height'],
    ['a { text-align: left }', 'text-align: left'],
    ['a { float: right }', 'float: right'],
    ['a { padding: 1px 2px 3px 0 }', 'padding: 1px 2px 3px 0'],
    ['a { transform: scaleX(-1) }', 'transform: scaleX(-1)'],
  ])('finds it in %s', (css, found) => {
    expect(physical(css)).toEqual([found]);
  });

  it('lets logical properties, media queries, comments and words pass', () => {
    const css = `/* left: 0 */ @media (min-width: 60rem) { .left { margin-inline-start: 0; padding: 0 1rem; stroke-width: 1;
      padding: calc(1px + 2px) 1rem; content: "; left: 0"; text-align: end; inset-inline-start: 0; transform: rotate(45deg) } }`;
    expect(physical(css)).toEqual([]);
  });
});

describe('the faces', () => {
  it('name each file, its letters and its size beside the other script', () => {
    const recipes = fontRecipes.filter(({ name }) => name === 'serif-600-cyrillic');
    expect(renderFaces(recipes, (name) => `fonts/${name}.1a2b.woff2`).split('\n')).toEqual([
      '@font-face{font-family:"Sijill Serif";src:url(fonts/serif-600-cyrillic.1a2b.woff2) format("woff2");' +
        'font-weight:600 700;font-display:swap;unicode-range:U+301,U+400-45F,U+490,U+491,U+2116}',
      '@font-face{font-family:"Sijill Serif in Naskh";src:url(fonts/serif-600-cyrillic.1a2b.woff2) format("woff2");' +
        'font-weight:600 700;font-display:swap;size-adjust:90%;unicode-range:U+301,U+400-45F,U+490,U+491,U+2116}',
    ]);
  });

  it('never promise one letter of one face twice: a browser would fetch two files for it', () => {
    const seen = new Map<string, string>();
    for (const { name, range: letters, faces } of fontRecipes) {
      for (const { family, weight, range = letters } of faces) {
        for (const code of codesOf(range)) {
          const key = `${family} ${weight} U+${code.toString(16)}`;
          expect(`${key}: ${seen.get(key) ?? name}`).toBe(`${key}: ${name}`);
          seen.set(key, name);
        }
      }
    }
  });

  it('take Arabic letters from one file per face: Firefox joins no letters across files', () => {
    const arabic = fontRecipes.filter(({ range }) => codesOf(range).some((code) => code >= 0x600 && code <= 0x6ff));
    const families = arabic.flatMap(({ faces }) => faces.map(({ family }) => family));
    expect(families).toEqual(['Sijill Naskh', 'Sijill Naskh in Latin', 'Sijill Bulaq', 'Sijill Label Arabic']);
  });

  it('promise no letter that their file lacks, and together leave out none of a file', () => {
    for (const { name, range, faces } of fontRecipes) {
      const codes = new Set(codesOf(range));
      const asked = new Set(faces.flatMap((face) => codesOf(face.range ?? range)));
      expect(`${name}: ${[...asked].filter((code) => !codes.has(code)).join()}`).toBe(`${name}: `);
      expect(`${name}: ${[...codes].filter((code) => !asked.has(code)).join()}`).toBe(`${name}: `);
    }
  });

  it.each(['400', '600 700'])('give a guest every letter that its host has, at %s', (weight) => {
    const lettersOf = (family: string): readonly number[] =>
      fontRecipes
        .flatMap(({ range, faces }) => faces.map((face) => ({ range, ...face })))
        .filter((face) => face.family === family && face.weight === weight)
        .flatMap(({ range }) => codesOf(range))
        .sort((a, b) => a - b);
    expect(lettersOf('Sijill Serif in Naskh')).toEqual(lettersOf('Sijill Serif'));
  });
});

describe('slimming a stylesheet', () => {
  it('drops comments and indentation', () => {
    expect(slimCss('/* why */\na {\n  color: red; /* so */\n\n  margin: 0;\n}\n')).toBe(
      'a {\ncolor: red;\nmargin: 0;\n}',
    );
  });

  it('leaves strings alone, even those that look like comments', () => {
    expect(slimCss("a::before { content: \"/* · */\"; } b { content: '\\'/*' }")).toBe(
      "a::before { content: \"/* · */\"; } b { content: '\\'/*' }",
    );
  });
});

function codesOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first, last] = part.split('-').map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, i) => first! + i);
  });
}

/** Declarations that name a side of the screen, or all four sides by position. */
function physical(css: string): string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '""');
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)].flatMap(
    ([, property = '', value = '']) => {
      if (/(^|-)(left|right|top|bottom)(-|$)/.test(property)) return [property];
      if (/^(min-|max-)?(width|height)$/.test(property)) return [property];
      const words = value.replaceAll(/\([^()]*\)/g, '').split(/\s+/);
      const bySide = /^(margin|padding|inset|border-(width|style|color|radius))$/.test(property) && words.length === 4;
      const named = words.some((word) => word === 'left' || word === 'right') || /scaleX|translateX?\(/.test(value);
      return bySide || named ? [`${property}: ${value}`] : [];
    },
  );
}
