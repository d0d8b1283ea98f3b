/** Stages 1 to 5 in a row: one saved file → an article as it could be written, with all that was found and left out. */
import type { OutletRecord } from '../model.ts';
import { parseFrontMatter } from '../read/front-matter.ts';
import { type BareBlock, parseMarkdown } from '../read/markdown.ts';
import { dropHiddenControls } from '../text/controls.ts';
import { parseEdtf } from '../text/dates.ts';
import type { LanguageVote } from '../text/detect/vote.ts';
import { safeAddress } from '../text/web-address.ts';
import { authorsIn, isByLine } from './by-line.ts';
import { dateIn, machineDate } from './dates.ts';
import { parsePage, tidy } from './dom.ts';
import { findBody } from './find-body.ts';
import { pageFacts } from './metadata.ts';
import { outletFinder } from './outlets.ts';
import { cleanAddress } from './page-address.ts';
import type { SavedPicture } from './pictures.ts';
import { stripDebris } from './strip-debris.ts';
import { parseText } from './text-body.ts';
import type { Dropped, Found, FoundBody, Metadata, Source } from './types.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What the editor says, which counts more than what was found. */
export type Overrides = Partial<Readonly<Record<'title' | 'date' | 'outlet' | 'url' | 'language', string>>>;

export interface Draft extends Metadata {
  readonly source: Source;
  /** The outlet's id where the register has it, else the name as found. */
  readonly listed: boolean;
  readonly via?: string;
  /** Only where the editor said so. */
  readonly language?: string;
  readonly detected: LanguageVote;
  readonly blocks: readonly BareBlock[];
  readonly markdown: string;
  readonly bodySure: FoundBody['sure'];
  readonly pictures: readonly SavedPicture[];
  readonly dropped: readonly Dropped[];
}

/** Undefined where the file can't be taken apart: its elements lie too deep within each other. */
export async function makeDraft(
  source: Source,
  overrides: Overrides,
  outlets: readonly OutletRecord[],
): Promise<Draft | undefined> {
  const read = await readParts(source);
  if (!read) return undefined;
  const facts = corrected(read.facts, overrides);
  const findOutlet = outletFinder(outlets);
  const match = overrides.outlet === undefined ? findOutlet(facts.outlet?.value, facts.url?.value) : undefined;
  const outlet: Found | undefined = match
    ? {
        value: match.id,
        in: match.by === 'host' ? 'address' : (facts.outlet?.in ?? 'meta'),
        sure: match.by === 'host' ? 3 : 2,
      }
    : facts.outlet;
  const stripped = stripDebris(read.body.blocks, {
    authors: facts.authors.map(({ value }) => value),
    outletNamed: (name) => findOutlet(name, undefined)?.id,
    ...(facts.title ? { title: facts.title.value } : {}),
  });
  const { outlet: _, ...rest } = facts;
  const dropped = [...read.body.dropped, ...stripped.dropped];
  const date = facts.date ?? dateAmong(dropped);
  return {
    ...rest,
    authors: facts.authors.length > 0 ? facts.authors : authorsAmong(dropped),
    ...(date ? { date } : {}),
    ...(outlet ? { outlet } : {}),
    listed: match !== undefined || outlets.some(({ id }) => id === outlet?.value),
    ...(stripped.via && stripped.via !== outlet?.value ? { via: stripped.via } : {}),
    ...(overrides.language ? { language: overrides.language } : {}),
    source,
    detected: stripped.language,
    blocks: stripped.blocks,
    markdown: writeMarkdown(stripped.blocks),
    bodySure: read.body.sure,
    pictures: read.body.pictures ?? [],
    dropped,
  };
}

/** The names of a line “By …” that is no part of the text: the first such line is the article's. */
function authorsAmong(dropped: readonly Dropped[]): Found[] {
  const line = dropped.find(({ text, reason }) => ['byline', 'outside', 'section'].includes(reason) && isByLine(text));
  return line ? authorsIn(line.text, []).map((value) => ({ value, in: 'text', sure: 2 })) : [];
}

/** The date that a line said which is no part of the text. */
function dateAmong(dropped: readonly Dropped[]): Found | undefined {
  for (const { text, reason } of dropped) {
    const found = reason === 'date-line' || reason === 'byline' ? dateIn(text) : undefined;
    if (found) return { value: found.edtf, in: 'text', sure: found.ambiguous ? 1 : 2 };
  }
  return undefined;
}

interface Parts {
  readonly facts: Metadata;
  readonly body: FoundBody;
}

async function readParts(source: Source): Promise<Parts | undefined> {
  if (source.kind === 'text') {
    const body = parseText(source.text);
    return { facts: body.facts, body };
  }
  if (source.kind === 'markdown') return markdownParts(source);
  const document = await parsePage(source.text);
  if (!document) return undefined;
  const facts = pageFacts(document, source.savedFrom);
  return { facts, body: await findBody(document, facts, source) };
}

/** Markdown, with front matter of any clipper's: its title, date, author and address are looked for by their usual names. */
function markdownParts(source: Source): Parts {
  const front = parseFrontMatter({ path: source.file, text: source.text, hash: source.hash });
  const keys = 'code' in front || front.keys.problems.length > 0 ? {} : (front.keys.value as Record<string, unknown>);
  const { blocks } = parseMarkdown('code' in front ? source.text : front.body);
  const key = (...names: readonly string[]): string | undefined =>
    names.map((name) => keys?.[name]).find((value): value is string => typeof value === 'string' && value !== '');
  const found = (value: string | undefined): Found | undefined =>
    value === undefined ? undefined : { value: tidy(value), in: 'front-matter', sure: 3 };
  const first = blocks[0]?.kind === 'heading' ? blocks[0].text : undefined;
  const date = key('date', 'published', 'created', 'pubdate', 'publish_date');
  const authors = keys?.authors ?? keys?.author ?? [];
  const facts = {
    title: found(key('title')) ?? (first ? ({ value: first, in: 'heading', sure: 2 } as const) : undefined),
    date: found(date === undefined ? undefined : parseEdtf(date) ? date : machineDate(date)),
    outlet: found(key('outlet', 'site', 'publisher', 'source_name', 'publication')),
    url: found(key('url', 'source', 'link', 'canonical')),
    archived: found(key('archived')),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return {
    facts: {
      ...Object.fromEntries(known),
      authors: [authors].flat().flatMap((name) => (typeof name === 'string' && name !== '' ? [found(name)!] : [])),
    },
    body: { blocks, dropped: [], sure: 3 },
  };
}

/** The editor's words in place of what was found; what no content file may hold is left out. */
function corrected(facts: Metadata, overrides: Overrides): Metadata {
  const said = (value: string | undefined): Found | undefined => (value ? { value, in: 'option', sure: 3 } : undefined);
  const url = said(overrides.url) ?? safe(facts.url);
  const archived = safe(facts.archived);
  const title = said(overrides.title) ?? clean(facts.title);
  const date = said(overrides.date) ?? facts.date;
  const outlet = said(overrides.outlet) ?? clean(facts.outlet);
  return {
    authors: facts.authors.flatMap((author) => clean(author) ?? []),
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(archived ? { archived } : {}),
  };
}

function safe(found: Found | undefined): Found | undefined {
  const address = safeAddress(found?.value ?? '');
  return found && address ? { ...found, value: cleanAddress(address) } : undefined;
}

function clean(found: Found | undefined): Found | undefined {
  const value = tidy(dropHiddenControls(found?.value ?? ''));
  return found && value !== '' ? { ...found, value } : undefined;
}
