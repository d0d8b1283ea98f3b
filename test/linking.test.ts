import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { eventView } from '../src/pages/event.ts';
import { prepareSite } from '../src/prepare.ts';
import { ROOT, temporaryFolder } from './support/build.ts';

/** The sample archive with one more article, of which an editor gave no more than what every article needs. */
async function withArticle(id: string, text: string) {
  const content = path.join(await temporaryFolder(), 'content');
  await cp(path.join(ROOT, 'content'), content, { recursive: true });
  await writeFile(path.join(content, 'articles', `${id}.md`), text);
  const { queries, problems } = await prepareSite({ content });
  expect(problems.filter((p) => p.severity === 'problem')).toEqual([]);
  return queries!;
}

const ARTICLES = {
  ar: `---
title: قائد الشرطة الإيرانية يلتقي مسؤولين روسًا في موسكو
date: 2023-06-28
outlet: unknown
rights: own
---
التقى قائد الشرطة الإيرانية أحمد رضا رادان في موسكو يوم 27 يونيو (حزيران) 2023 سكرتير مجلس الأمن الروسي نيكولاي باتروشيف.

وقال رادان إن بلاده مستعدة لتوقيع مذكرة تفاهم مع الجانب الروسي خلال الزيارة.

وفي سياق منفصل، ارتفعت أسعار القمح في الأسواق العالمية هذا الأسبوع.
`,
  en: `---
title: Iran’s police commander meets Russian officials in Moscow
date: 2023-06-28
outlet: unknown
rights: own
---
Iran’s police commander Ahmad Reza Radan met Nikolai Patrushev in Moscow on 27 June 2023, Russian media said.

Radan said that a memorandum with the Russian side would be signed during the visit.

Separately, wheat prices rose on world markets this week.
`,
};

test.each(['ar', 'en'] as const)(
  'an article about Radan’s visit finds its event by itself, with its passages (%s)',
  async (lang) => {
    const queries = await withArticle('2023-06-28-new-story', ARTICLES[lang]);
    const [coverage] = queries.byEvent('radan-moscow-2023').filter((c) => c.article === '2023-06-28-new-story');
    expect(coverage).toMatchObject({ role: 'reports', source: 'suggested' });
    expect(coverage!.evidence!.people).toContain('ahmad-reza-radan');

    const { part } = eventView(queries, 'radan-moscow-2023', lang);
    const account = part.reporting.flatMap((o) => o.accounts).find((a) => a.story.id === '2023-06-28-new-story')!;
    const passages = account.passages.map((p) => p.runs.map((run) => run.text).join(''));
    expect(passages.join(' ')).toMatch(/رادان|Radan/);
    expect(passages.join(' ')).not.toMatch(/القمح|wheat/);
  },
);

test('“not-events” keeps an article from an event, “events” brings it there', async () => {
  const refused = ARTICLES.en.replace('rights: own', 'rights: own\nnot-events: [radan-moscow-2023]');
  const without = await withArticle('2023-06-28-new-story', refused);
  expect(without.byEvent('radan-moscow-2023').map((c) => c.article)).not.toContain('2023-06-28-new-story');
  const declared = ARTICLES.en.replace(
    'rights: own',
    'rights: own\nevents: [{ id: radan-moscow-2023, role: mentions }]',
  );
  const withIt = await withArticle('2023-06-28-new-story', declared);
  expect(withIt.byEvent('radan-moscow-2023').find((c) => c.article === '2023-06-28-new-story')).toMatchObject({
    role: 'mentions',
    source: 'declared',
  });
});

test('the same people elsewhere in another year join nothing', async () => {
  const other = ARTICLES.en.replaceAll('2023', '2019').replace('in Moscow on 27 June', 'in Sochi on 27 June');
  const queries = await withArticle('2019-06-28-other-story', other);
  expect(queries.coverageOf('2019-06-28-other-story').filter((c) => c.role === 'reports')).toEqual([]);
});
