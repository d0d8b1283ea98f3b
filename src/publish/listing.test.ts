import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editListing, listFiles } from './listing.ts';
import { formatManifest, parseManifest } from './manifest.ts';

const hash = (letter: string): string => letter.repeat(64);

it('reads as sha256sum writes', () => {
  const listing = listFiles(
    new Map([
      ['b/خبر.html', hash('b')],
      ['a b.html', hash('a')],
    ]),
  );
  expect(listing.lines.toString()).toBe(`${hash('a')}  a b.html\n${hash('b')}  b/خبر.html\n`);
  expect(listing.size).toBe(2);
  expect([listing.get('b/خبر.html'), listing.get('b/خبر'), listing.get('z')]).toEqual([
    hash('b'),
    undefined,
    undefined,
  ]);
  expect([listing.hasFolder('b'), listing.hasFolder('a'), listing.hasFolder('a b.html')]).toEqual([true, false, false]);
});

const name = fc.stringMatching(/^[a-cA é\ue000\u{1f4f0}ش-]{1,3}$/u);
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const files = fc.dictionary(path, fc.constantFrom(hash('1'), hash('2')), { noNullPrototype: true, maxKeys: 12 });

it('an edited listing is the listing of the edited files', () => {
  fc.assert(
    fc.property(files, files, fc.array(path), (before, set, removed) => {
      const after = new Map(Object.entries({ ...before, ...set }));
      for (const gone of removed) after.delete(gone);
      const edited = editListing(listFiles(new Map(Object.entries(before))), new Map(Object.entries(set)), removed);
      expect(edited.lines).toEqual(listFiles(after).lines);
      expect([edited.size, edited.id, edited.odd]).toEqual([after.size, listFiles(after).id, listFiles(after).odd]);
      for (const one of [...Object.keys(before), ...Object.keys(set), 'a', 'b/a', 'ش'])
        expect(edited.hasFolder(one)).toBe(listFiles(after).hasFolder(one));
      expect([...edited.files()].sort()).toEqual([...after].sort());
      for (const one of [...Object.keys(before), ...removed]) expect(edited.get(one)).toBe(after.get(one));
    }),
  );
});

it('knows the paths that another file system may confuse', () => {
  const paths = ['a/b-1.html', 'A/b.html', 'a/خبر.html', 'a/z~{.html', 'Z'];
  expect(listFiles(new Map(paths.map((one) => [one, hash('0')]))).odd).toEqual(['A/b.html', 'Z', 'a/خبر.html']);
});

it('a manifest that is cut short or altered anywhere is none', () => {
  const listing = listFiles(
    new Map([
      ['a.html', hash('a')],
      ['b.html', hash('b')],
    ]),
  );
  const bytes = Buffer.concat(
    formatManifest({ listing, number: 7, stamps: new Map([['a folder', '1795316909123456789']]) }),
  );
  const parsed = parseManifest(bytes);
  expect(parsed).toMatchObject({ number: 7, stamps: new Map([['a folder', '1795316909123456789']]) });
  expect(parsed?.listing.files()).toEqual(listing.files());
  expect(parsed?.listing.odd).toEqual([]);
  for (let length = 0; length < bytes.length; length++)
    expect(parseManifest(bytes.subarray(0, length))).toBeUndefined();
  for (let at = bytes.length - listing.lines.length; at < bytes.length; at++) {
    const altered = Buffer.from(bytes);
    altered[at] = altered[at]! ^ 1;
    expect(parseManifest(altered)).toBeUndefined();
  }
});

it('the paths that others may confuse are known from the head, and by looking where that is from another program', () => {
  const listing = listFiles(
    new Map([
      ['A.html', hash('a')],
      ['b.html', hash('b')],
    ]),
  );
  const bytes = Buffer.concat(formatManifest({ listing, number: 7, stamps: new Map() }));
  const odd = (text: string) => parseManifest(Buffer.from(text))?.listing.odd;
  const text = bytes.toString();
  expect(text).toContain('# odd A.html\n');
  expect([odd(text), odd(text.replace(/# \d+ bytes.*\n/, '')), odd(text.replace('# odd A.html\n', ''))]).toEqual([
    ['A.html'],
    ['A.html'],
    ['A.html'],
  ]);
});
