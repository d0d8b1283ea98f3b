/** What an editor does between two builds, on the files of the bench: each change is a new one, and all can be undone. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { type CorpusEvent, makeEvents } from '../corpus/events.ts';
import { articleFile, type Corpus, eventFile } from '../corpus.ts';

export interface Changes {
  addArticle(): Promise<void>;
  changeArticle(): Promise<void>;
  deleteArticle(): Promise<void>;
  /** A spelling that ten stories have and the register lacked. */
  addAlias(): Promise<void>;
  addEvent(): Promise<void>;
  /** The content is as it was laid out. */
  undo(): Promise<void>;
}

/** What some stories call somebody, and no file says so until an editor adds it. */
export const NICKNAMES = [
  { ar: 'أبو الفوارس', en: 'Abu al-Fawaris' },
  { ar: 'أم النوارس', en: 'Umm al-Nawaris' },
] as const;
const STORIES_WITH_A_NICKNAME = 10;

/** The same archive, where each nickname stands in a last paragraph of ten stories. */
export function withNicknames(corpus: Corpus): Corpus {
  const every = Math.max(NICKNAMES.length, Math.floor(corpus.size / STORIES_WITH_A_NICKNAME));
  return {
    ...corpus,
    article(index) {
      const article = corpus.article(index);
      const name = NICKNAMES[index % every];
      if (!name || index >= every * STORIES_WITH_A_NICKNAME) return article;
      const sentence = article.lang === 'ar' ? `وكان ${name.ar} حاضرًا.` : `${name.en} was there, too.`;
      return { ...article, body: `${article.body}\n${sentence}\n` };
    },
  };
}

export function changesOf(content: string, corpus: Corpus, seed: number): Changes {
  /** Paths and what they held; undefined for files that were not there. */
  const before = new Map<string, string | undefined>();
  const edit = async (name: string, change: (text: string) => string | undefined): Promise<void> => {
    const file = path.join(content, name);
    const text = existsSync(file) ? await readFile(file, 'utf8') : undefined;
    if (!before.has(file)) before.set(file, text);
    await put(file, change(text ?? ''));
  };
  // Stories in the middle of the archive: those at its beginning are what claims quote.
  const middle = corpus.size >> 1;
  const count = { added: 0, changed: 0, deleted: 0, aliases: 0, events: 0 };
  const nameOf = (index: number): string => articleFile(corpus.article(index)).path;
  return {
    addArticle() {
      const { path: name, text } = articleFile(corpus.article(corpus.size + count.added++));
      return edit(name, () => text);
    },
    changeArticle: () => edit(nameOf(middle + count.changed++), (text) => text.replace(/\n*$/, ' 1948.\n')),
    deleteArticle: () => edit(nameOf(corpus.size - 1 - count.deleted++), () => undefined),
    addAlias() {
      const { ar, en } = NICKNAMES[count.aliases % NICKNAMES.length]!;
      const person = corpus.register.people[count.aliases++ * 7]!;
      return edit(`people/${person.id}.yml`, (text) => {
        const data = parse(text) as { readonly aliases?: readonly string[] };
        return stringify({ ...data, aliases: [...(data.aliases ?? []), ar, en] });
      });
    },
    addEvent() {
      const event = nextEvent(corpus, seed, count.events++);
      const { path: name, text } = eventFile(event, []);
      return edit(name, () => text);
    },
    async undo() {
      for (const [file, text] of before) await put(file, text);
      before.clear();
      Object.assign(count, { added: 0, changed: 0, deleted: 0, aliases: 0, events: 0 });
    },
  };
}

/** One that two people made, as most events: of one person alone, any story that names them might tell. */
function nextEvent({ register, events }: Corpus, seed: number, number: number): CorpusEvent {
  const more = makeEvents(events.length + 20, seed, register).slice(events.length);
  return more.filter(({ core, partOf }) => core.length === 2 && partOf === undefined)[number]!;
}

const put = (file: string, text: string | undefined): Promise<void> =>
  text === undefined ? rm(file, { force: true }) : writeFile(file, text);
