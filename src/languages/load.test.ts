import { expect, test } from 'vitest';
import { loadLanguages, MissingLanguageError } from './load.ts';

test('the languages of a site, in its order', async () => {
  const languages = await loadLanguages(['fa', 'ar', 'en']);
  expect([...languages].map(([code, { name }]) => `${code} ${name}`)).toEqual(['fa فارسی', 'ar العربية', 'en English']);
});

test('all languages without a file are named at once', async () => {
  const failed = loadLanguages(['ar', 'xx', 'de']);
  await expect(failed).rejects.toThrow(MissingLanguageError);
  await expect(failed).rejects.toMatchObject({ codes: ['xx', 'de'] });
});

test('a code is never a path, nor one of the other files', async () => {
  await expect(loadLanguages(['../model', 'load', 'order', '', 'AR'])).rejects.toMatchObject({
    codes: ['../model', 'load', 'order', '', 'AR'],
  });
});
