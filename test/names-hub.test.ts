/** A person's page gathers how the archive's texts write the name; an event's page, who covered it and in what language. */
import { expect, test } from 'vitest';
import { actorView } from '../src/pages/actor.ts';
import { eventView } from '../src/pages/event.ts';
import { prepareSite } from '../src/prepare.ts';
import { contentFolder, smallArchive } from './support/content.ts';

const queriesOf = async (changes: Parameters<typeof smallArchive>[0]) =>
  (await prepareSite({ content: await contentFolder(smallArchive(changes)) })).queries!;

const story = (front: string, ...paragraphs: string[]) => `---\n${front}\n---\n${paragraphs.join('\n\n')}\n`;

const PERSON = 'name: { ar: منى درويش, en: Mona Darwish }\naliases: [Мона Дарвиш, M. Darwish, الدرويش]\n';

const FILES = {
  'people/mona-darwish.yml': PERSON,
  'articles/2020-report.md': story(
    'title: Отчёт\ndate: 2020-01\noutlet: unknown\nrights: own',
    'Мона Дарвиш приехала в город рано утром и сразу отправилась на мост через реку.',
    'Потом Мона Дарвиш уехала.',
  ),
  'articles/2019-hidden.md': story(
    'title: A note\ndate: 2019-05-01\noutlet: unknown\nrights: link-only',
    'The plan of Mona Darwish was known to the town and to all who lived by the river.',
  ),
};

test('every spelling is counted and leads to where it stands first; those not found are apart', async () => {
  const queries = await queriesOf(FILES);
  const view = actorView(queries, 'people', 'mona-darwish', 'en');
  const [first] = queries.visibleBlocks('2020-report');
  const [english] = queries.visibleBlocks('2021-05-03-courier-bridge');
  expect(view.spellings).toEqual([
    { text: 'Мона Дарвиш', script: 'Cyrl', count: 2, href: `/en/articles/2020-report/#${first!.id}` },
    // The story of 2019 has it first, but none of its words may be shown.
    { text: 'Mona Darwish', script: 'Latn', count: 2, href: `/articles/2021-05-03-courier-bridge/#${english!.id}` },
  ]);
  expect(view.unfound.map(({ text }) => text)).toEqual(['M. Darwish', 'الدرويش']);
  expect([view.firstStory?.id, view.lastStory?.id]).toEqual(['2019-hidden', '2021-05-03-courier-bridge']);
});

test('in another language it leads to the passage of the translation', async () => {
  const queries = await queriesOf(FILES);
  const [arabic] = queries.visibleBlocks('2021-05-03-courier-bridge', 'ar');
  const latin = actorView(queries, 'people', 'mona-darwish', 'ar').spellings.find(({ script }) => script === 'Latn');
  expect(latin?.href).toBe(`/ar/articles/2021-05-03-courier-bridge/#${arabic!.id}`);
});

test('a name that only hidden words have leads to their story', async () => {
  const queries = await queriesOf({
    ...FILES,
    'articles/2021-05-03-courier-bridge.md': null,
    'articles/2021-05-03-courier-bridge.ar.md': null,
  });
  const latin = actorView(queries, 'people', 'mona-darwish', 'en').spellings.find(({ script }) => script === 'Latn');
  expect(latin).toMatchObject({ count: 1, href: '/articles/2019-hidden/' });
});

test('an event says who reported it first, and which languages have nothing, or only translations', async () => {
  const event = (id: string, more: string) =>
    story(`title: ${id}\ndate: ${more}\nrights: own\nevents: [bridge-opened-2021]`, 'الجسر الجديد فوق النهر مفتوح.');
  const queries = await queriesOf({
    'articles/a1.md': event('A', '2021-05-05\noutlet: البريد الثاني\nlanguage: ar'),
    'articles/a2.md': event('B', '2021-05~\noutlet: unknown\nlanguage: fr'),
  });
  const { part } = eventView(queries, 'bridge-opened-2021', 'en');
  expect(part.missingLanguages).toEqual([]);
  // “About May” may have been before the third: then nobody is called the first.
  expect(part.firstReports.map(({ delay }) => delay)).toEqual([undefined, undefined, undefined]);

  const exact = await queriesOf({ 'articles/a1.md': event('A', '2021-05-05\noutlet: البريد الثاني\nlanguage: ar') });
  expect(
    eventView(exact, 'bridge-opened-2021', 'en').part.firstReports.map(({ outlet, language, delay }) => [
      outlet.name?.text,
      language,
      delay,
    ]),
  ).toEqual([
    ['The Courier', 'en', 0],
    ['البريد الثاني', 'ar', 2],
  ]);

  const onlyEnglish = await queriesOf({});
  expect(eventView(onlyEnglish, 'bridge-opened-2021', 'ar').part.missingLanguages).toEqual([
    { lang: 'ar', translated: true },
  ]);
  const untranslated = await queriesOf({ 'articles/2021-05-03-courier-bridge.ar.md': null });
  expect(eventView(untranslated, 'bridge-opened-2021', 'ar').part.missingLanguages).toEqual([
    { lang: 'ar', translated: false },
  ]);
});
