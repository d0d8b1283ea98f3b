/** The archive that is searched, in memory: the made-up stories, and those of `stories.ts` among them. */
import type { Language } from '../../../src/languages/language.ts';
import type { Lang, Queries } from '../../../src/model.ts';
import { prepareContent } from '../../../src/prepare.ts';
import { parseContent } from '../../../src/read/content.ts';
import type { SearchDocument } from '../../../src/search/segment.ts';
import { nameDocuments, storyDocuments } from '../../../src/search/sources.ts';
import { type Corpus, contentFiles } from '../corpus.ts';
import { storyFiles } from './stories.ts';

export interface SearchArchive {
  readonly queries: Queries;
  readonly languages: ReadonlyMap<Lang, Language>;
}

/** Throws where the content has problems. */
export async function prepareArchive(corpus: Corpus): Promise<SearchArchive> {
  const files = [...contentFiles(corpus), ...storyFiles()].map(({ path, text }) => ({
    path: `content/${path}`,
    text,
    hash: '',
  }));
  const { queries, languages, problems } = await prepareContent(parseContent({ files, problems: [] }));
  if (!queries) throw new Error(JSON.stringify(problems.find(({ severity }) => severity === 'problem')));
  return { queries, languages };
}

/** All that can be found, for others to index; addresses and words of dates are no part of that. */
export function documentsOf({ queries }: SearchArchive): SearchDocument[] {
  const words = { storyPath: () => '', entityPath: () => '', dateWords: () => '' };
  return [...storyDocuments(queries, words), ...nameDocuments(queries, words)];
}

/** Titles and blocks of documents. */
export function* wordsIn(documents: readonly SearchDocument[]): Generator<string> {
  for (const { text } of documents)
    for (const { title, blocks } of text.versions) {
      yield title;
      for (const block of blocks) yield block.text;
    }
}
