/** What a page says of itself in JSON-LD (schema.org): the surest source where it is there. */
import type { DomDocument } from './dom.ts';
import { tidy } from './dom.ts';

export interface StructuredArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly authors: readonly string[];
  readonly body?: string;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|NewsItem)$/i;
const MAX_NODES = 2_000;

/** The first article that the page describes; undefined where there is none or it can't be read. */
export function structuredArticle(document: DomDocument): StructuredArticle | undefined {
  const nodes: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    collect(parse(script.textContent ?? ''), nodes);
  }
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const article = nodes.find(
    (node) => typesOf(node).some((type) => ARTICLE.test(type)) && !!text(node.headline ?? node.name),
  );
  if (!article) return undefined;
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined;
    return (id !== undefined && byId.get(id)) || value;
  };
  const nameOf = (value: unknown): string | undefined => {
    const thing = resolve(Array.isArray(value) ? value[0] : value);
    return isObject(thing) ? text(thing.name) : text(thing);
  };
  const authors = (Array.isArray(article.author) ? article.author : [article.author]).map((one) => nameOf(one) ?? '');
  const page = resolve(article.mainEntityOfPage);
  const address = text(article.url) ?? (isObject(page) ? (text(page['@id']) ?? text(page.url)) : text(page));
  const optional = {
    headline: text(article.headline ?? article.name),
    datePublished: text(article.datePublished ?? article.dateCreated),
    publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    url: address,
    body: typeof article.articleBody === 'string' ? article.articleBody : undefined,
  };
  const known = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(known), authors: authors.filter((name) => name !== '') };
}

/** JSON as sites write it: in CDATA, with line ends inside strings. */
function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').trim();
  for (const attempt of [json, json.replace(/[\r\n\t]+/g, ' '), json.replace(/;\s*$/, '')])
    try {
      return JSON.parse(attempt);
    } catch {}
  return undefined;
}

function collect(value: unknown, into: Record<string, unknown>[], depth = 0): void {
  if (depth > 6 || into.length > MAX_NODES) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into, depth + 1);
  else if (isObject(value)) {
    into.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, into, depth + 1);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Record<string, unknown>): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  const said = isObject(one) ? one['@value'] : one;
  return typeof said === 'string' && said.trim() !== '' ? tidy(said) : undefined;
}
