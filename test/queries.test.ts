import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tracedQueries } from '../src/archive/queries.ts';
import type { Queries, QueryName } from '../src/model.ts';
import { PAGE_KINDS, planPages } from '../src/pages/plan.ts';
import { prepareSite } from '../src/prepare.ts';
import { ROOT } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';

let queries: Queries;

beforeAll(async () => {
  queries = (await prepareSite({ content: path.join(ROOT, 'content') })).queries!;
});

test.each(Object.keys(PAGE_KINDS) as (keyof typeof PAGE_KINDS)[])(
  'views of %s read what they declare, and nothing else',
  (kind) => {
    const declared = new Set<QueryName>(PAGE_KINDS[kind].reads);
    const strict = tracedQueries(queries, (name) => {
      if (!declared.has(name)) throw new Error(`“${kind}” reads ${name} without saying so`);
    });
    for (const page of planPages(queries)) if (page.kind === kind) page.view(strict);
  },
);

test('two pages never share a file', () => {
  const files = planPages(queries).map((page) => {
    const view = page.view(queries);
    return 'frame' in view ? view.frame.file : view.file;
  });
  expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([]);
});

test('a view is plain data, the same each time', () => {
  for (const page of planPages(queries)) {
    const once = JSON.stringify(page.view(queries));
    expect(JSON.parse(once)).toEqual(page.view(queries));
    expect(JSON.stringify(page.view(queries))).toBe(once);
  }
});

/** The small archive’s queries after a change of its files. */
async function queriesOf(changes: Parameters<typeof smallArchive>[0]): Promise<Queries> {
  return (await prepareSite({ content: await contentFolder(smallArchive(changes)) })).queries!;
}

const article = (front: string, body: string) => `---\n${front}\n---\n${body}\n`;
const LONG = Array.from({ length: 3 }, (_, i) => Array.from({ length: 40 }, (_, j) => `word${i}x${j}`).join(' ')).join(
  '\n\n',
);

test.each([
  ['own', ['all', 'all', 'all']],
  ['licensed', ['all', 'all', 'all']],
  ['public-domain', ['all', 'all', 'all']],
  ['excerpt', ['all', 'cut', 'hidden']],
  ['unknown', ['all', 'cut', 'hidden']],
  ['link-only', ['hidden', 'hidden', 'hidden']],
])('rights “%s” decide which blocks are shown', async (rights, shown) => {
  const small = await queriesOf({
    'articles/x1.md': article(`title: T\ndate: 2021\noutlet: unknown\nrights: ${rights}`, LONG),
  });
  const blocks = small.visibleBlocks('x1');
  expect(blocks.map((b) => (b.hidden ? 'hidden' : b.cut ? 'cut' : 'all'))).toEqual(shown);
  const words = blocks.flatMap((b) => (b.hidden ? [] : b.text.split(' ')));
  if (shown.includes('cut')) expect(words.at(-1)).toBe('word1x19');
  // Hidden blocks keep their anchors, and nothing of their words.
  for (const block of blocks) if (block.hidden) expect(Object.keys(block)).toEqual(['id', 'hidden']);
});

test('a withdrawn story keeps its address and loses its text everywhere; a draft is nowhere', async () => {
  const small = await queriesOf({
    'articles/x1.md': article(
      'title: T\ndate: 2021\noutlet: unknown\nrights: own\nstatus: withdrawn\nevents: [bridge-opened-2021]',
      'The secret words of a secret story about a bridge.',
    ),
    'articles/x2.md': article(
      'title: U\ndate: 2021\noutlet: unknown\nrights: own\nstatus: draft',
      'Unfinished words about nothing in particular, for now.',
    ),
  });
  expect(small.allArticles()).toEqual(['2021-05-04-bridge-note', '2021-05-03-courier-bridge']);
  expect(small.withdrawnArticles()).toEqual(['x1']);
  expect(small.visibleBlocks('x1')).toEqual([]);
  expect(small.byEvent('bridge-opened-2021').map((c) => c.article)).not.toContain('x1');
  const views = JSON.stringify(planPages(small).map((page) => page.view(small)));
  expect(views).toContain('articles/x1/');
  expect(views).not.toMatch(/secret words|Unfinished words/);
});
