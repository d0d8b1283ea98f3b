/** Stage 6: what the archive makes of a draft before it is in it: its id, actors, events, and names that are new. */
import { candidateNames } from '../editing/candidate-names.ts';
import { freeId, proposedId } from '../editing/new-file.ts';
import { suggestLinks } from '../editing/suggest-links.ts';
import type { Language } from '../languages/language.ts';
import type { ActorKind, Problem, Queries, Records } from '../model.ts';
import { parseArticle } from '../read/article.ts';
import { romanise } from '../text/romanise.ts';
import { articleFile } from './article-file.ts';
import type { Draft } from './draft.ts';

export interface NamedActor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly name: string;
  /** The words by which it is named, as they stand in the text, and how often. */
  readonly words: readonly string[];
  readonly times: number;
}

export interface Proposal {
  readonly actors: readonly NamedActor[];
  /** Suggested links to events, each with its evidence. */
  readonly events: readonly Problem[];
  /** Names that the register lacks. */
  readonly names: readonly Problem[];
  /** The key `events:` with all suggestions. */
  readonly snippet?: string;
}

/** Assembles an archive of these records: `prepareContent` of the build. */
export type Assemble = (records: Records) => Promise<{ readonly queries?: Queries; readonly records?: Records }>;

/** A span that any event lies in, where the date is not known. */
const NO_DATE = '1990/2099';

const NOTHING: Proposal = { actors: [], events: [], names: [] };

/** Links the draft with the register alone, without the other articles: it costs the same in any archive. */
export async function propose(
  draft: Draft,
  records: Records,
  assemble: Assemble,
  language: Language,
): Promise<Proposal> {
  const stand = { value: '–', in: 'text', sure: 1 } as const;
  const text = articleFile(
    { ...draft, title: draft.title ?? stand, date: draft.date ?? { ...stand, value: NO_DATE } },
    { added: '2000-01-01', rights: 'own' },
  );
  const { record } = parseArticle(
    { path: 'content/articles/draft.md', text: text!, hash: '' },
    'draft',
    records.site.languages,
  );
  if (!record) return NOTHING;
  // Claims quote other articles, which are not looked at here.
  const entities = records.entities.map((entity) => (entity.kind === 'events' ? { ...entity, claims: [] } : entity));
  const alone = { ...records, entities, articles: [{ ...record, status: 'published' as const }], translations: [] };
  const { queries, records: kept } = await assemble(alone);
  if (!queries || !kept) return NOTHING;
  const links = suggestLinks(kept, queries, language);
  const snippet = links.snippets[0]?.snippet;
  return {
    actors: actorsOf(queries, language),
    events: links.problems,
    names: candidateNames(kept, queries),
    ...(snippet ? { snippet } : {}),
  };
}

function actorsOf(queries: Queries, { code }: Language): NamedActor[] {
  const found = new Map<string, { kind: ActorKind; id: string; words: Set<string>; times: number }>();
  for (const { actor, surface } of queries.mentionsIn('draft')) {
    const key = `${actor.kind}/${actor.id}`;
    const one = found.get(key) ?? { ...actor, words: new Set<string>(), times: 0 };
    one.words.add(surface);
    one.times++;
    found.set(key, one);
  }
  return [...found.values()].map(({ kind, id, words, times }) => {
    const { name } = queries.actor(kind, id);
    return { kind, id, name: name[code] ?? name[queries.site().defaultLanguage] ?? id, words: [...words], times };
  });
}

/** Date, outlet and title in Latin letters; a name that is taken is counted on. */
export function proposeArticleId(draft: Draft, taken: ReadonlySet<string>): string {
  const { title, date, outlet, source } = draft;
  const given = {
    names: { title: romanise(title?.value ?? '') },
    date: date?.value ?? '',
    outlet: romanise(outlet?.value ?? ''),
  };
  const id = proposedId('article', given);
  // A title in letters that are not known, and no outlet: the file's own mark tells it from others.
  const withLetters = /[a-z]/.test(id) ? id : [id, 'article', source.hash.slice(0, 6)].filter((part) => part).join('-');
  return freeId(withLetters, taken);
}
