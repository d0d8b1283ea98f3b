/**
 * How well names and events are found: precision and recall against labels made by hand. The raw source texts are not
 * part of the project; they are read from SIJILL_SOURCES or ../shared/seeds, and left out where neither is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { suggestCoverage } from '../../src/archive/coverage.ts';
import { type EventIndex, indexEvents } from '../../src/archive/event-index.ts';
import { buildMatcher, findMentions, type Matcher, TITLE_BLOCK } from '../../src/archive/mentions.ts';
import type { ActorRecord, Coverage, EventRecord, Mention, Records, Role } from '../../src/model.ts';
import { readContent } from '../../src/read/content.ts';
import { parseEdtf } from '../../src/text/dates.ts';

/** One labelled text. Blocks have the ids `L1`, `L2` …: their line in the file, or their number. */
interface Labelled {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  /** Event → its right role, and the blocks that show it where they were labelled. */
  readonly coverage: ReadonlyMap<string, { readonly role: Role; readonly blocks?: readonly string[] }>;
  readonly mentions?: readonly Span[];
  /** Where only counts were labelled: person → how often named, title included. */
  readonly people?: Readonly<Record<string, number>>;
}

interface Span {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** `people/vladimir-putin`. */
  readonly actor: string;
}

interface Found {
  readonly text: Labelled;
  readonly mentions: readonly Mention[];
  readonly coverage: readonly Coverage[];
}

/** Right, wrong and missed findings, each wrong and missed one in words. */
export interface Score {
  right: number;
  readonly wrong: string[];
  readonly missed: string[];
}

const newScore = (): Score => ({ right: 0, wrong: [], missed: [] });

/** One set of texts and what was found in it, by kind of finding. */
export interface Measured {
  readonly title: string;
  readonly scores: Readonly<Record<string, Score>>;
}

/** Prints the tables. `--verbose` lists every wrong and missed finding. */
export async function benchLinking(verbose = process.argv.includes('--verbose')): Promise<void> {
  const sets = await measureLinking();
  if (sets[0]?.title.endsWith(SCRAPED) !== true)
    console.log('The raw source texts are not here: set SIJILL_SOURCES to their folder.\n');
  for (const { title, scores } of sets) printScores(title, scores, verbose);
}

const SCRAPED = 'source texts as scraped';

/** Measures all sets of labelled texts; the raw source texts first, where they are there. */
export async function measureLinking(): Promise<Measured[]> {
  const { records } = await readContent('content');
  if (!records) throw new Error('The content folder cannot be read: run npm run check.');
  const { matcher, index } = prepare(records);
  const find = (text: Labelled): Found => findIn(text, matcher, index);
  const [sources, stories, distractors, own] = [
    readSources(),
    readInvented('scripts/bench/linking-stories.yml'),
    readInvented('scripts/bench/linking-distractors.yml'),
    archiveTexts(records),
  ].map((texts) => texts.map(find)) as [Found[], Found[], Found[], Found[]];
  const all = (found: readonly Found[]) => ({ ...scorePeople(found), ...scoreCoverage(found) });
  return [
    ...(sources.length === 0
      ? []
      : [{ title: `${sources.length} ${SCRAPED}`, scores: { ...scoreSpans(sources), ...scoreCoverage(sources) } }]),
    { title: `${stories.length} stories written for this bench`, scores: all(stories) },
    { title: `${distractors.length} distractors`, scores: all(distractors) },
    {
      title: `${own.length} articles and translations of the sample archive, against their front matter`,
      scores: scoreCoverage(own),
    },
  ];
}

function prepare(records: Records): { matcher: Matcher; index: EventIndex } {
  const isActor = (record: { kind: string }): boolean => ['people', 'organisations', 'places'].includes(record.kind);
  const matcher = buildMatcher(records.entities.filter((record): record is ActorRecord => isActor(record)));
  const events = records.entities.filter((record): record is EventRecord => record.kind === 'events');
  return { matcher, index: indexEvents(events, matcher) };
}

function findIn(text: Labelled, matcher: Matcher, index: EventIndex): Found {
  const date = parseEdtf(text.date);
  if (!date) throw new Error(`${text.id}: not a date: ${text.date}`);
  const mentions = findMentions(matcher, [{ id: TITLE_BLOCK, text: text.title }, ...text.blocks]);
  const coverage = suggestCoverage({ id: text.id, title: text.title, date }, text.blocks, mentions, index);
  return { text, mentions, coverage };
}

// ───────────────────────── labelled texts

interface SourceLabels {
  readonly date: string;
  readonly titleLine?: number;
  readonly mentions: Readonly<Record<string, readonly (readonly [start: number, end: number, actor: string])[]>>;
  readonly coverage: Readonly<Record<string, { readonly role: Role; readonly lines: readonly number[] }>>;
}

function readSources(): Labelled[] {
  const dir = process.env.SIJILL_SOURCES ?? '../shared/seeds';
  if (!existsSync(dir)) return [];
  const labels = JSON.parse(readFileSync('scripts/bench/linking-labels.json', 'utf8')) as Record<string, SourceLabels>;
  return readdirSync(dir)
    .sort()
    .flatMap((file) => {
      const label = labels[file.slice(0, 3)];
      return label ? [labelledSource(file.slice(0, 3), readFileSync(`${dir}/${file}`, 'utf8'), label)] : [];
    });
}

function labelledSource(id: string, text: string, label: SourceLabels): Labelled {
  const lines = text.split('\n');
  const mentions = Object.entries(label.mentions).flatMap(([line, spans]) =>
    spans.map(([start, end, actor]): Span => ({ block: `L${line}`, start, end, actor })),
  );
  return {
    id,
    date: label.date,
    title: label.titleLine === undefined ? '' : lines[label.titleLine - 1]!,
    blocks: lines.map((line, i) => ({ id: `L${i + 1}`, text: line })).filter((block) => block.text.trim() !== ''),
    coverage: new Map(
      Object.entries(label.coverage).map(([event, shown]) => [
        event,
        { role: shown.role, blocks: shown.lines.map((line) => `L${line}`) },
      ]),
    ),
    mentions,
  };
}

interface Invented {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly people: Readonly<Record<string, string>>;
  readonly reports?: readonly string[];
  readonly mentions?: readonly string[];
  readonly body: string;
}

function readInvented(file: string): Labelled[] {
  const entries = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as Invented[];
  return entries.map(({ id, date, title, body, people, reports = [], mentions = [] }) => ({
    id,
    date,
    title,
    blocks: body
      .trim()
      .split(/\n\s*\n/)
      .map((text, i) => ({ id: `L${i + 1}`, text })),
    coverage: new Map([
      ...reports.map((event) => [event, { role: 'reports' as Role }] as const),
      ...mentions.map((event) => [event, { role: 'mentions' as Role }] as const),
    ]),
    people: Object.fromEntries(Object.entries(people).map(([id, count]) => [id, Number(count)])),
  }));
}

/** The archive's retellings in their own language and in translation: texts that another hand wrote. */
function archiveTexts({ articles, translations }: Records): Labelled[] {
  return articles.flatMap((article) => {
    const { id, date } = article;
    const coverage = new Map(article.events.map(({ event, role }) => [event, { role }] as const));
    const own = { id, date: date.edtf, title: article.title, blocks: article.blocks, coverage };
    const translated = translations.filter((translation) => translation.id === id);
    return [own, ...translated.map(({ lang, title, blocks }) => ({ ...own, id: `${id}.${lang}`, title, blocks }))];
  });
}

// ───────────────────────── scores

/** A mention is right where it overlaps a label of the same actor. */
function scoreSpans(found: readonly Found[]): Record<string, Score> {
  const scores = { people: newScore(), organisations: newScore(), places: newScore() };
  for (const { text, mentions } of found) {
    const open = new Set(text.mentions);
    for (const { actor, block, start, end, surface } of mentions.filter((mention) => mention.block !== TITLE_BLOCK)) {
      const name = `${actor.kind}/${actor.id}`;
      const label = [...open].find((l) => l.actor === name && l.block === block && l.start < end && start < l.end);
      if (label) {
        open.delete(label);
        scores[actor.kind].right++;
      } else scores[actor.kind].wrong.push(`${text.id} ${block}: ${surface} → ${name}`);
    }
    for (const { actor, block, start } of open)
      scores[actor.split('/')[0] as keyof typeof scores].missed.push(`${text.id} ${block}+${start}: ${actor}`);
  }
  return scores;
}

function scorePeople(found: readonly Found[]): Record<string, Score> {
  const people = newScore();
  for (const { text, mentions } of found) {
    const counts = new Map<string, number>();
    for (const { actor } of mentions.filter((mention) => mention.actor.kind === 'people'))
      counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
    for (const id of new Set([...counts.keys(), ...Object.keys(text.people ?? {})])) {
      const [is, should] = [counts.get(id) ?? 0, text.people?.[id] ?? 0];
      people.right += Math.min(is, should);
      if (is > should) people.wrong.push(...Array<string>(is - should).fill(`${text.id}: ${id}`));
      if (is < should) people.missed.push(...Array<string>(should - is).fill(`${text.id}: ${id}`));
    }
  }
  return { people };
}

/** Article × event by role (the right event in the wrong role is wrong and missed), and the blocks of right links. */
function scoreCoverage(found: readonly Found[]): Record<string, Score> {
  const scores = { reports: newScore(), mentions: newScore(), 'either role': newScore(), blocks: newScore() };
  for (const { text, coverage } of found) {
    const suggested = new Map(coverage.map((link) => [link.event, link]));
    for (const { event, role, blocks, evidence } of coverage) {
      const label = text.coverage.get(event);
      const name = `${text.id}: ${event} (${role}) ${blocks.join(' ')} ${evidence?.words.join(' | ')}`;
      if (label) scores['either role'].right++;
      else scores['either role'].wrong.push(name);
      if (label?.role === role) scores[role].right++;
      else scores[role].wrong.push(name);
      for (const block of label?.blocks ? blocks : []) {
        if (label!.blocks!.includes(block)) scores.blocks.right++;
        else scores.blocks.wrong.push(`${text.id} ${block}: ${event}`);
      }
    }
    for (const [event, { role, blocks }] of text.coverage) {
      const link = suggested.get(event);
      if (!link) scores['either role'].missed.push(`${text.id}: ${event} (${role})`);
      if (link?.role !== role) scores[role].missed.push(`${text.id}: ${event}`);
      for (const block of blocks ?? [])
        if (!link?.blocks.includes(block)) scores.blocks.missed.push(`${text.id} ${block}: ${event}`);
    }
  }
  return scores;
}

function printScores(title: string, scores: Readonly<Record<string, Score>>, verbose: boolean): void {
  console.log(title);
  for (const [name, { right, wrong, missed }] of Object.entries(scores)) {
    if (right + wrong.length + missed.length === 0) continue;
    const precision = percent(right, right + wrong.length);
    const recall = percent(right, right + missed.length);
    const counts = `${right} right, ${wrong.length} wrong, ${missed.length} missed`;
    console.log(`  ${name.padEnd(14)} precision ${precision}  recall ${recall}  (${counts})`);
    if (!verbose) continue;
    for (const line of wrong) console.log(`      wrong   ${line}`);
    for (const line of missed) console.log(`      missed  ${line}`);
  }
  console.log('');
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(7);
}
