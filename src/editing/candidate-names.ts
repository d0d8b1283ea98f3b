/**
 * Names that the articles use often and the register lacks. Precision before recall: a Latin or Cyrillic name is a
 * sequence of capitalised words, an Arabic one stands after a title or begins with a known given name; both must come
 * back, and neither may touch a name that was found already.
 */
import type { ArticleRecord, Mention, Problem, Queries, Records } from '../model.ts';
import { finding } from '../problems.ts';
import { fold } from '../text/fold.ts';
import { namesInArabic, occurrencesInArabic } from './arabic-names.ts';
import { capitalisedNames } from './capitalised-names.ts';
import type { NameAt } from './name-at.ts';

/** So often in one article, or once in each of two, and a name is worth a question. */
const OFTEN = 3;
/** Articles that are named; the editor needs a few. */
const NAMED = 3;

interface Candidate {
  readonly name: string;
  readonly kind: NameAt['kind'];
  readonly language: string;
  readonly file: string;
  readonly articles: Set<string>;
  count: number;
}

type NameQueries = Pick<Queries, 'mentionsIn' | 'site'>;

/** One suggestion for each name, at the first article that has it, the most frequent first. */
export function candidateNames(records: Records, queries: NameQueries): Problem[] {
  const articles = records.articles.filter((article) => article.status === 'published');
  const known = knownNames(records);
  const found = new Map<string, Candidate>();
  const introduced = new Map<string, NameAt['kind']>();
  for (const article of articles)
    for (const { name } of freeNames(article, queries, namesInArabic))
      if (!introduced.has(fold(name.text))) introduced.set(fold(name.text), name.kind);
  for (const article of articles) {
    const names = [
      ...freeNames(article, queries, (text, language) => capitalisedNames(text, language)),
      // Introduced once with a title, a name counts wherever it stands.
      ...freeNames(article, queries, (text) => occurrencesInArabic(text, introduced)),
    ];
    for (const { name, language } of names) {
      const key = fold(name.text);
      if (known.has(key)) continue;
      const candidate = found.get(key) ?? {
        name: name.text,
        kind: name.kind,
        language,
        file: article.place.file,
        articles: new Set<string>(),
        count: 0,
      };
      candidate.count++;
      candidate.articles.add(article.id);
      found.set(key, candidate);
    }
  }
  return [...found.values()]
    .filter(({ count, articles: of }) => count >= OFTEN || of.size > 1)
    .sort((a, b) => b.articles.size - a.articles.size || b.count - a.count || (a.name < b.name ? -1 : 1))
    .map((candidate) => suggestion(candidate, queries));
}

/** Every folded name that the register has, of any kind. */
function knownNames(records: Records): Set<string> {
  const named = records.entities.flatMap((entity) =>
    'aliases' in entity ? [...Object.values(entity.name), ...entity.aliases, ...entity.ambiguous, ...entity.not] : [],
  );
  return new Set([...named, ...records.articles.flatMap((article) => article.authors)].map(fold));
}

/** Names in the article's running text that touch no mention. Headings have capitals of their own. */
function freeNames(
  article: ArticleRecord,
  queries: NameQueries,
  namesIn: (text: string, language: string) => readonly NameAt[],
): { readonly name: NameAt; readonly language: string }[] {
  const mentions = queries.mentionsIn(article.id);
  return article.blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'code')
    .flatMap(({ id, text, language }) =>
      namesIn(text, language)
        .filter((name) => !mentions.some((mention) => mention.block === id && touches(mention, name)))
        .map((name) => ({ name, language })),
    );
}

const touches = (mention: Mention, { start, end }: NameAt): boolean => mention.start < end && start < mention.end;

function suggestion({ name, kind, language, file, articles, count }: Candidate, queries: NameQueries): Problem {
  const option = queries.site().languages.includes(language) ? language : 'alias';
  return finding('suggestion', 'candidate-name', { file, line: 0 }, '', {
    name,
    count: String(count),
    articles: [...articles].slice(0, NAMED).join(', ') + (articles.size > NAMED ? ' …' : ''),
    command: `npm run new -- ${kind} --${option} "${name}"`,
  });
}
