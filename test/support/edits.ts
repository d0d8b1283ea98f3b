/**
 * An archive that editors work on: at each step some edits at random, one build after them and one of everything afresh.
 * Run as a process of its own, as builds are: `node --import tsx test/support/edits.ts <seed> <steps> <addresses>`, the last
 * being what a file of the sitemap holds at most.
 * Prints a line for each step: what was edited, whether the small build was taken, and the files that differ.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences, fingerprintOf } from '../../scripts/bench/real-build.ts';
import { build } from '../../src/build.ts';
import { SITEMAP_LIMIT } from '../../src/pages/sitemap-parts.ts';
import { ROOT } from './build.ts';

export interface Step {
  readonly edits: readonly string[];
  readonly whole: boolean;
  readonly ok: boolean;
  /** Files that are not the same in the two sites, or problems that only one build has. */
  readonly differences: readonly string[];
}

const [seed = 1, steps = 5, addresses = SITEMAP_LIMIT.addresses] = process.argv.slice(2).map(Number);
const random = randomOf(seed);
const folder = mkdtempSync(path.join(tmpdir(), 'sijill-edits-'));
const content = path.join(folder, 'content');
const backup = path.join(folder, 'backup');
cpSync(path.join(ROOT, 'content'), content, { recursive: true });
// What was published may be taken away here: that is another story.
rmSync(path.join(content, 'permalinks'), { recursive: true, force: true });

/** What an editor does after a build that stopped. */
function restore(): void {
  rmSync(content, { recursive: true });
  cpSync(backup, content, { recursive: true });
}

function buildInto(name: string, force: boolean) {
  const cache = path.join(folder, force ? 'cache-afresh' : 'cache');
  const sitemapLimit = { ...SITEMAP_LIMIT, addresses };
  // What takes the whole way is shared out here, and done by one alone afresh.
  const crew = { alone: 1, threads: force ? 1 : 2 };
  return build({ content, out: path.join(folder, name), cache, force, sitemapLimit, crew, images: false });
}

// ───────────────────────── edits

function edit(): string {
  const kinds = [
    add,
    add,
    change,
    change,
    redate,
    remove,
    translate,
    draft,
    withdraw,
    retitle,
    moveOutlet,
    declare,
    touch,
    alias,
    alias,
    addPerson,
    addEvent,
    reword,
    settings,
  ];
  return pick(kinds)();
}

const names = (): string[] => readdirSync(path.join(content, 'articles')).sort();
const articles = (): string[] => names().filter((name) => name.split('.').length === 2);
const read = (name: string): string => readFileSync(path.join(content, 'articles', name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(path.join(content, 'articles', name), text);

function add(): string {
  const id = `20${10 + Math.floor(random() * 15)}-story-${Math.floor(random() * 100000)}`;
  const arabic = random() < 0.5;
  const title = arabic ? 'خبر جديد عن الشرطة' : 'A new story about the police';
  const outlet = pick(['iran-international', 'unknown', 'A paper without a file']);
  write(`${id}.md`, `---\ntitle: ${title}\ndate: ${day()}\noutlet: ${outlet}\nrights: own\n---\n${body(arabic)}\n`);
  return `add ${id}`;
}

function change(): string {
  const name = pick(names());
  write(name, `${read(name)}\n${sentence(random() < 0.5)}\n`);
  return `change ${name}`;
}

function redate(): string {
  const name = pick(articles());
  const date = pick([day(), day().slice(0, 7), '2016']);
  write(name, read(name).replace(/^date:.*$/m, `date: ${date}`));
  return `redate ${name} to ${date}`;
}

function remove(): string {
  const name = pick(articles());
  const id = name.slice(0, -3);
  // Claims of the sample quote its own articles: without them, the build would stop.
  if (!id.includes('-story-')) return `leave ${name}`;
  for (const one of names()) if (one.startsWith(`${id}.`)) rmSync(path.join(content, 'articles', one));
  return `remove ${name}`;
}

function translate(): string {
  const name = pick(articles());
  const id = name.slice(0, -3);
  const letters = (script: RegExp): number => read(name).match(script)?.length ?? 0;
  const lang = letters(/\p{Script=Arabic}/gu) > letters(/\p{Script=Latin}/gu) ? 'en' : 'ar';
  const head = `---\ntitle: ${lang === 'ar' ? 'عنوان' : 'A title'} ${id}\ntranslators: [somebody]\nmethod: human\n---\n`;
  write(`${id}.${lang}.md`, `${head}${sentence(lang === 'ar')}\n`);
  return `translate ${name}`;
}

function setKey(name: string, key: string, value: string): void {
  const text = read(name).replace(new RegExp(`^${key}:.*\n`, 'm'), '');
  write(name, text.replace(/^---\n/, `---\n${key}: ${value}\n`));
}

function draft(): string {
  const name = pick(articles().filter((one) => one.includes('-story-')));
  if (name === undefined) return 'leave';
  setKey(name, 'status', pick(['draft', 'published']));
  return `status ${name}`;
}

function withdraw(): string {
  const name = pick(articles().filter((one) => one.includes('-story-')));
  if (name === undefined) return 'leave';
  setKey(name, 'status', 'withdrawn');
  return `withdraw ${name}`;
}

function retitle(): string {
  const name = pick(names());
  setKey(name, 'title', random() < 0.5 ? 'شويغو يصل إلى طهران' : 'Kolokoltsev in Tehran');
  return `retitle ${name}`;
}

function moveOutlet(): string {
  const name = pick(articles());
  setKey(name, 'outlet', pick(['unknown', 'iran-international', 'Another paper']));
  return `outlet ${name}`;
}

function declare(): string {
  const name = pick(articles().filter((one) => one.includes('-story-')));
  if (name === undefined) return 'leave';
  setKey(name, pick(['events', 'not-events']), pick(['[radan-moscow-2023]', '[shoigu-tehran-2024]', '[]']));
  return `declare ${name}`;
}

function touch(): string {
  const name = pick(names());
  utimesSync(path.join(content, 'articles', name), new Date(), new Date());
  return `touch ${name}`;
}

function alias(): string {
  const folder = pick(['people', 'organisations', 'places']);
  const name = pick(readdirSync(path.join(content, folder)).sort());
  const file = path.join(content, folder, name);
  const text = readFileSync(file, 'utf8');
  const added = pick(['الوكالة', 'مقر الشرطة', 'the agency', 'قائد الحرس الوطني', 'national guard']);
  if (text.includes(added)) return `leave ${name}`;
  const longer = text
    .replace(/^aliases: \[/m, `aliases: [${added}, `)
    .replace(/^aliases:\n/m, `aliases:\n  - ${added}\n`);
  writeFileSync(file, longer === text ? `${text}aliases: [${added}]\n` : longer);
  return `alias ${added} of ${name}`;
}

function addPerson(): string {
  const id = `person-${Math.floor(random() * 1000)}`;
  const spelling = pick(['الحاضرين', 'شخصًا', 'the people', 'رادان الابن']);
  writeFileSync(
    path.join(content, 'people', `${id}.yml`),
    `name: { ar: شخص جديد ${id.slice(7)}, en: New Person ${id.slice(7)} }\naliases: [${spelling}]\n`,
  );
  return `person ${id}`;
}

function addEvent(): string {
  const id = `event-${Math.floor(random() * 1000)}`;
  const where = pick(['place: moscow\n', 'place: tehran\n', '']);
  const core = pick(['ahmad-reza-radan', 'sergei-shoigu', 'vladimir-kolokoltsev']);
  const partOf = pick(['', 'part-of: radan-moscow-2023\n']);
  writeFileSync(
    path.join(content, 'events', `${id}.yml`),
    `title: { ar: حدث جديد ${id}, en: A new event ${id} }\ndate: ${day()}\n${where}${partOf}participants: { core: [${core}] }\ntopics: [police-security-cooperation]\nkeywords: [مذكرة, memorandum, زار]\nsummary: { ar: وصف., en: A summary. }\n`,
  );
  return `event ${id}`;
}

/** Other words in the register: of a topic, no story is linked anew; of a name, all are. */
function reword(): string {
  const folder = pick(['topics', 'topics', 'outlets', 'events', 'people']);
  const file = path.join(content, folder, pick(readdirSync(path.join(content, folder)).sort()));
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {2}en: [^|\n]*\w)$/m, '$1 anew'));
  return `reword ${path.basename(file)}`;
}

function settings(): string {
  const file = path.join(content, 'site.yml');
  const [key, value] = pick([
    ['excerpt-words', pick(['3', '20', '60'])],
    ['months', pick(['egypt', 'levant', 'both'])],
  ]) as [string, string];
  writeFileSync(file, readFileSync(file, 'utf8').replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`));
  return `${key} ${value}`;
}

// ───────────────────────── words

function body(arabic: boolean): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(arabic)).join('\n\n');
}

function sentence(arabic: boolean): string {
  const who = arabic
    ? ['رادان', 'أحمد رضا رادان', 'زولوتوف', 'شويغو', 'كولوكولتسيف']
    : ['Radan', 'Ahmad-Reza Radan', 'Viktor Zolotov', 'Shoigu', 'Kolokoltsev'];
  const where = arabic ? ['موسكو', 'طهران'] : ['Moscow', 'Tehran'];
  const what = arabic
    ? ['وقع مذكرة تفاهم', 'التقى قائد الحرس الوطني', 'زار مقر الشرطة']
    : ['signed a memorandum', 'met the head of the national guard', 'visited the police'];
  const number = Math.floor(random() * 1000);
  return arabic
    ? `قالت الوكالة إن ${pick(who)} ${pick(what)} في ${pick(where)} مع ${pick(who)} في 27 يونيو 2023، وعدد الحاضرين ${number} شخصًا.`
    : `The agency said that ${pick(who)} ${pick(what)} in ${pick(where)} with ${pick(who)} on 27 June 2023 before ${number} people.`;
}

const day = (): string => pick(['2023-06-27', '2023-06-29', '2023-07-01', '2013-01-20', '2024-08-06', '2019-02-03']);

function pick<T>(items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

/** mulberry32 */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

try {
  await buildInto('site', false);
  cpSync(content, backup, { recursive: true });
  for (let step = 0; step < steps; step++) {
    const edits = Array.from({ length: random() < 0.3 ? 2 : 1 }, () => edit());
    const small = await buildInto('site', false);
    const afresh = await buildInto('afresh', true);
    const unlike = differences(fingerprintOf(path.join(folder, 'site')), fingerprintOf(path.join(folder, 'afresh')));
    const [said, saidAfresh] = [small, afresh].map(({ problems }) => JSON.stringify(problems));
    const all = said === saidAfresh ? unlike : [...unlike, `problems: ${said} ${saidAfresh}`];
    const done: Step = { edits, whole: small.whole, ok: small.ok, differences: all };
    console.log(JSON.stringify(done));
    if (!small.ok) restore();
    cpSync(content, backup, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
