import { expect, test } from 'vitest';
import * as urls from './urls.ts';

// Frozen: a change of any line breaks published links.
test('every kind of page has the address of the design', () => {
  expect([
    urls.rootPath,
    urls.homePath('ar'),
    urls.articlesPath('en'),
    urls.monthPath('en', '2023-06'),
    urls.monthPath('en', '2013'),
    urls.listPath('ar', 'people'),
    urls.fixedPath('ar', 'timeline'),
    urls.eventYearPath('ar', 'timeline', 2023),
    urls.entityPath('ar', 'events', 'radan-moscow-2023'),
    urls.entityPath('en', 'people', 'sergei-shoigu', 2024),
    urls.anyEntityPath('events', 'radan-moscow-2023'),
    urls.storyPath('2024-08-05-shoigu-tehran'),
    urls.storyShellPath('en', '2024-08-05-shoigu-tehran'),
    urls.blockPath(urls.storyPath('2024-08-05-shoigu-tehran'), 'p-1a2b3c4d'),
    urls.citationPath('2024-08-05-shoigu-tehran', 'bib'),
    urls.feedPath('ar', 'xml'),
    urls.entityFeedPath('en', 'topics', 'police', 'json'),
    urls.sharePath('ar'),
    urls.entitySharePath('en', 'events', 'radan-moscow-2023'),
    urls.storySharePath(urls.storyPath('2024-08-05-shoigu-tehran')),
    urls.dataPath('archive.json'),
    urls.notFoundPath,
    urls.sitemapPath,
    urls.sitemapPartPath('2023-06'),
  ]).toEqual([
    '',
    'ar/',
    'en/articles/',
    'en/archive/2023/06/',
    'en/archive/2013/',
    'ar/people/',
    'ar/timeline/',
    'ar/timeline/2023/',
    'ar/events/radan-moscow-2023/',
    'en/people/sergei-shoigu/2024/',
    'events/radan-moscow-2023/',
    'articles/2024-08-05-shoigu-tehran/',
    'en/articles/2024-08-05-shoigu-tehran/',
    'articles/2024-08-05-shoigu-tehran/#p-1a2b3c4d',
    'articles/2024-08-05-shoigu-tehran/cite.bib',
    'ar/feed.xml',
    'en/topics/police/feed.json',
    'ar/share.png',
    'en/events/radan-moscow-2023/share.png',
    'articles/2024-08-05-shoigu-tehran/share.png',
    'data/archive.json',
    '404.html',
    'sitemap.xml',
    'sitemap-2023-06.xml',
  ]);
});

test('a page is written to the index file of its folder', () => {
  expect([urls.fileOf(''), urls.fileOf('ar/'), urls.fileOf('sitemap.xml'), urls.fileOf('ar/#p-1')]).toEqual([
    'index.html',
    'ar/index.html',
    'sitemap.xml',
    'ar/index.html',
  ]);
});

test('addresses work at the root of a host, under a sub-path, and under a sub-path in Arabic', () => {
  expect(urls.hrefOf('https://example.org/', 'ar/')).toBe('/ar/');
  expect(urls.hrefOf('https://example.org/archive/', 'ar/')).toBe('/archive/ar/');
  expect(urls.absoluteUrl('https://example.org/أرشيف/', '')).toBe(
    'https://example.org/%D8%A3%D8%B1%D8%B4%D9%8A%D9%81/',
  );
});
