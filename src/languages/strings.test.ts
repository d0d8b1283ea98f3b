import { expect, test } from 'vitest';
import { language as ar } from './ar.ts';
import { language as en } from './en.ts';
import { language as fa } from './fa.ts';
import type { Language } from './language.ts';
import { OWN_SLOTS, templateParts } from './template.ts';

/** Slots for content, which is isolated. A new one is added here, or to OWN_SLOTS. */
const CONTENT_SLOTS = new Set(
  `address archive authors event example faces format left licence name names organisation outlet page place post query
   question right site spellings title topic translators value words`.split(/\s+/),
);

/** Every text of a language with the path that leads to it: `strings.nav.skip` → “Skip to content”. */
function textsOf(language: Language): ReadonlyMap<string, string> {
  const { strings, dates } = language;
  return new Map([...leaves('strings', strings), ...leaves('dates', dates)]);
}

function leaves(path: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
}

/** Groups of plural forms: objects that have `other`. */
function pluralsOf(path: string, value: unknown): [string, Record<string, string>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value && 'one' in value && 'zero' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, inner]) => pluralsOf(`${path}.${key}`, inner));
}

function slotsOf(template: string): string[] {
  const slots = templateParts(template).flatMap((part) => ('slot' in part ? [part.slot] : []));
  return [...new Set(slots)].sort();
}

/** One form stands for its group: `counts.articles.few` → `counts.articles.other`. Calendars may leave out a list. */
const shared = (path: string) => !/\.(?:two|few|many)$/.test(path) && !path.includes('monthsWithoutDay');

test.each([ar, fa])('$name says everything that English says', (language) => {
  const paths = (of: Language) => [...textsOf(of).keys()].filter(shared).sort();
  expect(paths(language)).toEqual(paths(en));
});

test.each([ar, fa])('$name has the slots of English in every text', (language) => {
  const english = textsOf(en);
  const slots = (texts: ReadonlyMap<string, string>) =>
    Object.fromEntries(
      [...texts].filter(([path]) => shared(path) && !/\.one$/.test(path)).map(([path, text]) => [path, slotsOf(text)]),
    );
  expect(slots(textsOf(language))).toEqual(slots(english));
});

test.each([ar, en, fa])('$name: a form for one or two may leave out the number, and nothing else', (language) => {
  for (const [path, forms] of [...pluralsOf('strings', language.strings), ...pluralsOf('dates', language.dates)]) {
    for (const [form, text] of Object.entries(forms)) {
      const needsCount = form === 'few' || form === 'many' || form === 'other';
      const slots = slotsOf(text).filter((slot) => slot !== 'count' || needsCount);
      expect(slots, `${path}.${form}`).toEqual(
        slotsOf(forms.other ?? '').filter((slot) => slot !== 'count' || needsCount),
      );
    }
  }
});

test('Arabic has all six forms wherever something is counted', () => {
  const plurals = [...pluralsOf('strings', ar.strings), ...pluralsOf('dates', ar.dates)];
  expect(plurals.map(([path]) => path)).toContain('strings.counts.articles');
  for (const [path, forms] of plurals) {
    expect(Object.keys(forms).sort(), path).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  }
});

test.each([ar, en, fa])('$name: no text is empty, and every slot is known', (language) => {
  for (const [path, text] of textsOf(language)) {
    expect(text.trim(), path).not.toBe('');
    for (const slot of slotsOf(text))
      expect(OWN_SLOTS.has(slot) || CONTENT_SLOTS.has(slot), `${path}: {${slot}}`).toBe(true);
    expect(text.replace(/\{[a-z]+\}/g, ''), `${path}: a brace outside a slot`).not.toMatch(/[{}]/);
  }
});

test.each([ar, fa])('$name: its own punctuation, no Latin commas, straight quotes or bidi controls', (language) => {
  for (const [path, text] of textsOf(language)) {
    expect(text, path).not.toMatch(/[,;?"'\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});

test.each([ar, fa])('$name: no date in figures and hyphens, which would show reversed', (language) => {
  for (const [path, text] of textsOf(language)) expect(text, path).not.toMatch(/\d-\d/);
});

test('English has typographic quotation marks only', () => {
  for (const [path, text] of textsOf(en)) expect(text, path).not.toMatch(/["']/);
});

test('Persian is spelt with Persian letters, Arabic with Arabic ones', () => {
  for (const [path, text] of textsOf(fa)) expect(text, path).not.toMatch(/[كيى]/);
  for (const [path, text] of textsOf(ar)) expect(text, path).not.toMatch(/[کیگچپژ]/);
});

test('in Arabic nothing but «و» is glued to content: a prefix would join the letters of a foreign name', () => {
  for (const [path, text] of textsOf(ar)) {
    const glued = templateParts(text).some((part, i, parts) => {
      const before = parts[i - 1];
      return (
        'slot' in part && !part.own && before && 'text' in before && /\p{L}$/u.test(before.text.replace(/ و$/, ''))
      );
    });
    expect(glued, `${path}: ${text}`).toBe(false);
  }
});

test.each([ar, en, fa])(
  '$name names the languages of a Middle-East archive, and the same ones as English',
  (language) => {
    const names = Object.keys(language.languageNames).sort();
    expect(names).toEqual(Object.keys(en.languageNames).sort());
    expect(names).toEqual(
      expect.arrayContaining([
        'ar',
        'ckb',
        'de',
        'en',
        'es',
        'fa',
        'fr',
        'he',
        'ku',
        'ps',
        'ru',
        'tr',
        'uk',
        'und',
        'ur',
        'zh',
      ]),
    );
    expect(names.length).toBeGreaterThan(30);
  },
);

test.each([ar, en, fa])('$name has twelve months in every list', ({ dates }) => {
  const { months, listMonths, shortMonths, calendars } = dates;
  const lists = [months, listMonths, shortMonths].flatMap((styles) => Object.values(styles));
  for (const list of [...lists, ...Object.values(calendars).map((c) => c.months)]) {
    expect(new Set(list).size, list.join(' ')).toBe(12);
  }
});
