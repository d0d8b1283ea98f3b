/** Every link of the content that leads out of the archive, with the files that have it. Pure. */
import type { Block, Records } from '../model.ts';

export interface OutsideLink {
  /** Without what follows `#`: one page is visited once. */
  readonly address: string;
  /** Files, and keys of them where it stands in one: `content/articles/x.md url`. */
  readonly places: readonly string[];
  /** A copy that an editor noted beside it. */
  readonly archived?: string;
}

export function outsideLinks({ site, articles, translations, entities, pages }: Records): OutsideLink[] {
  const found = new Map<string, { places: Set<string>; archived?: string }>();
  const add = (address: string | undefined, place: string, archived?: string): void => {
    const page = address && pageOf(address);
    if (!page) return;
    const known = found.get(page) ?? { places: new Set() };
    known.places.add(place);
    if (archived) known.archived ??= archived;
    found.set(page, known);
  };
  const addText = (blocks: readonly Block[], file: string): void => {
    for (const { runs, rows } of blocks) for (const { href } of [...runs, ...(rows?.flat(2) ?? [])]) add(href, file);
  };
  for (const article of articles) {
    // Of what is withdrawn nothing is shown, so nothing is visited.
    if (article.status === 'withdrawn') continue;
    add(article.url, `${article.place.file} url`, article.archived);
    add(article.archived, `${article.place.file} archived`);
    addText(article.blocks, article.place.file);
  }
  for (const { status, blocks, place } of translations) if (status !== 'withdrawn') addText(blocks, place.file);
  for (const entity of entities) {
    if (entity.kind === 'outlets') add(entity.url, `${entity.place.file} url`);
    if (entity.kind === 'topics')
      for (const blocks of Object.values(entity.introduction)) addText(blocks, entity.place.file);
  }
  for (const { blocks, place } of pages) addText(blocks, place.file);
  add(site.licence.url, 'content/site.yml licence.url');
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, { places, archived }]) => ({
      address,
      places: [...places].sort(),
      ...(archived ? { archived } : {}),
    }));
}

/** The page of a web address; nothing for addresses of other kinds, `mailto:` and the like. */
function pageOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
