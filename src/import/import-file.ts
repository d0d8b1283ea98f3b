/** One file's way into the archive: read, show, ask, write. */
import path from 'node:path';
import type { Language } from '../languages/language.ts';
import type { OutletRecord, Problem, Records } from '../model.ts';
import { formatProblem, type MessageLanguage, problemAt } from '../problems.ts';
import { parseArticle } from '../read/article.ts';
import { idFault, proposeId } from '../text/ids.ts';
import { articleFile } from './article-file.ts';
import { type Draft, makeDraft, type Overrides } from './draft.ts';
import { type Assemble, type Proposal, propose, proposeArticleId } from './propose.ts';
import { readSource } from './read-source.ts';
import { draftText, proposalText } from './report.ts';
import { IMPORT_WORDS } from './words.ts';
import { writeImport } from './write-import.ts';

export interface ImportJob {
  readonly content: string;
  readonly records: Records;
  /** Ids that articles have or had; those that are written are added. */
  readonly taken: Set<string>;
  readonly language: Language;
  readonly assemble: Assemble;
  readonly overrides: Overrides;
  readonly rights: string;
  readonly id?: string;
  readonly lang: MessageLanguage;
  readonly added: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** Import what is in the archive already. */
  readonly again: boolean;
  readonly verbose: boolean;
  /** Absent where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** The command that would write it. */
  readonly command: string;
}

/** True where all that was asked for is done; what is in the way is said. */
export async function importFile(file: string, job: ImportJob): Promise<boolean> {
  const words = IMPORT_WORDS[job.lang];
  const refuse = (reason: string): boolean => {
    job.complain(`${file}  ${reason}`);
    return false;
  };
  const source = await readSource(file);
  if ('unreadable' in source) return refuse(words.unreadable[source.unreadable]);
  const outlets = job.records.entities.filter((entity): entity is OutletRecord => entity.kind === 'outlets');
  const found = await makeDraft(source, job.overrides, outlets);
  if (!found) return refuse(words.tooDeep);
  job.say(draftText(found, job.rights, job));
  if (found.blocks.length === 0) return refuse(words.noBody);
  const draft = await completed(found, job);
  const proposal = await propose(draft, job.records, job.assemble, job.language);
  const proposed = proposalText(proposal, job.lang);
  if (proposed !== '') job.say(proposed);
  const twin = twinOf(draft, job.records);
  if (twin) job.say(`\n${twin.same === 'source' ? words.sameSource(twin.file) : words.sameAddress(twin.file)}`);
  return finish(draft, proposal, twin, job);
}

async function finish(draft: Draft, proposal: Proposal, twin: Twin | undefined, job: ImportJob): Promise<boolean> {
  const words = IMPORT_WORDS[job.lang];
  const lacking = (['title', 'date'] as const).filter((name) => draft[name] === undefined);
  if (lacking.length > 0) {
    const names = lacking.map((name) => words.fields[name]).join(job.lang === 'ar' ? '، ' : ', ');
    job.say(`\n${words.missing(names, lacking.map((name) => `--${name} "…"`).join(' '))}`);
    return !job.yes;
  }
  const id = job.id ?? proposeArticleId(draft, job.taken);
  const target = path.join(job.content, 'articles', `${id}.md`);
  const facts = { id, added: job.added, rights: job.rights, ...(proposal.snippet ? { events: proposal.snippet } : {}) };
  const text = articleFile(draft, facts)!;
  const problems = problemsOf(id, text, target, job);
  if (problems.length > 0) {
    for (const problem of problems) job.complain(formatProblem(problem, job.lang));
    return false;
  }
  job.say(`\n${words.willWrite(target)}`);
  if (job.yes && !job.dryRun && twin && !job.again) {
    job.say(words.skipped(twin.file));
    return false;
  }
  if (job.dryRun || (!job.yes && !job.ask)) {
    job.say(words.notWritten(job.command));
    return true;
  }
  if (!job.yes && !words.yes.test((await job.ask!(words.ask)).trim())) {
    job.say(words.refusedByEditor);
    return true;
  }
  let original: string;
  try {
    original = await writeImport(job.content, id, draft.source, [
      ...draft.pictures.map(({ name, bytes }) => ({ path: `media/${id}/${name}`, bytes })),
      { path: `articles/${id}.md`, bytes: text },
    ]);
  } catch (error) {
    const { code, path: at = target } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    job.complain(words.cannotWrite(path.relative('.', at), code));
    return false;
  }
  job.taken.add(id);
  job.say(`${words.written(target, path.relative('.', original))}\n${words.next}`);
  return true;
}

/** What is missing, from the editor, where one is there. */
async function completed(draft: Draft, { ask, lang }: ImportJob): Promise<Draft> {
  if (!ask) return draft;
  const words = IMPORT_WORDS[lang];
  const answers: Record<string, { value: string; in: 'answer'; sure: 3 }> = {};
  for (const [name, question] of [
    ['title', words.askTitle],
    ['date', words.askDate],
    ['outlet', words.askOutlet],
  ] as const) {
    if (draft[name] !== undefined) continue;
    const value = (await ask(question)).trim();
    if (value !== '') answers[name] = { value, in: 'answer', sure: 3 };
  }
  return { ...draft, ...answers };
}

/** What `check` would say of the file as a reason not to build. */
function problemsOf(id: string, text: string, file: string, { taken, records }: ImportJob): Problem[] {
  const place = { file, line: 0 };
  const fault = idFault(id);
  if (fault) return [problemAt(fault, place, '', { id, example: proposeId(id) || 'radan-moscow-2023' })];
  if (taken.has(id)) return [problemAt('id-taken', place, '', { id })];
  return parseArticle({ path: file, text, hash: '' }, id, records.site.languages).problems.filter(
    ({ severity }) => severity === 'problem',
  );
}

interface Twin {
  readonly file: string;
  readonly same: 'source' | 'address';
}

/** An article that was made from the same file, or stood at the same address. */
function twinOf({ source, url }: Draft, { articles }: Records): Twin | undefined {
  const ofSource = articles.find(({ originalSha256 }) => originalSha256?.toLowerCase() === source.hash);
  if (ofSource) return { file: ofSource.place.file, same: 'source' };
  const ofAddress = url && articles.find((article) => article.url === url.value);
  return ofAddress ? { file: ofAddress.place.file, same: 'address' } : undefined;
}
