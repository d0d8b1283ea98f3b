/** Markdown files → articles, translations and pages. */
import type {
  ArticleRecord,
  Block,
  Lang,
  PageRecord,
  Problem,
  SourceFile,
  Status,
  TranslationRecord,
} from '../model.ts';
import { problemAt, warningAt } from '../problems.ts';
import { anchorsOf } from '../text/anchor.ts';
import { hiddenControls } from '../text/controls.ts';
import { wordsOf } from '../text/detect/detect.ts';
import { type LanguageVote, voteLanguage } from '../text/detect/vote.ts';
import { checkFields, linesOf } from './check-fields.ts';
import { present } from './fields.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { type BareBlock, type BodyOptions, parseMarkdown } from './markdown.ts';
import { articleSchema, pageSchema, translationSchema } from './schemas.ts';

export interface Parsed<T> {
  readonly record?: T;
  readonly problems: readonly Problem[];
}

/** An article file. Its language is what its keys say, else its paragraphs’ vote. */
export function parseArticle(file: SourceFile, id: string, languages: readonly Lang[]): Parsed<ArticleRecord> {
  const front = parseFrontMatter(file);
  if ('code' in front) return { problems: [front] };
  const fields = checkFields(articleSchema(languages), front.keys, file.path);
  const body = parseBody(front, file.path, { pictures: true });
  if (Array.isArray(fields)) return { problems: [...fields, ...body.problems] };
  // A withdrawn story may have no text left; its title speaks its language.
  const words = body.blocks.length > 0 ? body.blocks.map((block) => block.text) : [fields.title];
  const vote = voteLanguage(words);
  const language = fields.language ?? vote.language;
  const { events, 'not-events': notEvents, summary, place: dateline, ...rest } = fields;
  const record: ArticleRecord = present({
    kind: 'article' as const,
    id,
    place: { file: file.path, line: 1 },
    lines: linesOf(front.keys),
    hash: file.hash,
    title: rest.title,
    date: rest.date,
    outlet: rest.outlet,
    url: rest.url,
    archived: rest.archived,
    text: rest.text,
    rights: rest.rights,
    authors: rest.authors,
    dateline,
    via: rest.via,
    translatedFrom: rest['translated-from'],
    summary,
    language,
    languageSource: fields.language === undefined ? ('detected' as const) : ('declared' as const),
    languageConfidence: vote.tier,
    events: events.map((e) =>
      typeof e === 'string' ? { event: e, role: 'reports' as const, blocks: [] } : declared(e),
    ),
    notEvents,
    added: rest.added,
    status: rest.status,
    corrections: rest.corrections,
    originalSha256: rest['original-sha256'],
    formerly: rest.formerly,
    blocks: withLanguages(body.blocks, vote, language),
  });
  // A body that was not read has no language to wonder at.
  if (body.refused) return { problems: body.problems };
  const found = [...body.problems, ...languageFindings(file, front, fields.language, vote)];
  return { record, problems: withoutBody(found, fields.status) };
}

const declared = (entry: { id: string; role: 'reports' | 'mentions'; blocks: string[] }) => ({
  event: entry.id,
  role: entry.role,
  blocks: entry.blocks,
});

/** `<id>.<lang>.md`. Its blocks are in its language unless they clearly read as another. */
export function parseTranslation(file: SourceFile, id: string, lang: Lang): Parsed<TranslationRecord> {
  const front = parseFrontMatter(file);
  if ('code' in front) return { problems: [front] };
  const fields = checkFields(translationSchema, front.keys, file.path);
  const body = parseBody(front, file.path, { pictures: true });
  if (Array.isArray(fields)) return { problems: [...fields, ...body.problems] };
  const record: TranslationRecord = {
    kind: 'translation',
    id,
    lang,
    place: { file: file.path, line: 1 },
    lines: linesOf(front.keys),
    hash: file.hash,
    ...fields,
    blocks: inLanguage(body.blocks, lang),
  };
  return { record, problems: withoutBody(body.problems, fields.status) };
}

/** What was withdrawn needs no text: it may be deleted from the file too. */
function withoutBody(problems: readonly Problem[], status: Status): readonly Problem[] {
  return status === 'withdrawn' ? problems.filter(({ code }) => code !== 'empty-body') : problems;
}

/** `content/pages/about.<lang>.md`. */
export function parsePage(file: SourceFile, id: string, lang: Lang): Parsed<PageRecord> {
  const front = parseFrontMatter(file);
  if ('code' in front) return { problems: [front] };
  const fields = checkFields(pageSchema, front.keys, file.path);
  const body = parseBody(front, file.path);
  if (Array.isArray(fields)) return { problems: [...fields, ...body.problems] };
  const place = { file: file.path, line: 1 };
  const blocks = inLanguage(body.blocks, lang);
  return {
    record: { kind: 'page', id, lang, place, hash: file.hash, title: fields.title, blocks },
    problems: body.problems,
  };
}

/** Markdown in one language → blocks with their anchors and languages. */
export function inLanguage(blocks: readonly BareBlock[], lang: Lang): Block[] {
  return withLanguages(blocks, voteLanguage(blocks.map((block) => block.text)), lang);
}

function withLanguages(blocks: readonly BareBlock[], vote: LanguageVote, language: Lang): Block[] {
  const anchors = anchorsOf(blocks.map((block) => block.text));
  return blocks.map((block, i) => {
    const own = vote.blocks[i];
    // A block that speaks the vote's language speaks the article's, whatever the editor calls it.
    const differs = own !== undefined && own.language !== vote.language && own.language !== 'und';
    return { ...block, id: anchors[i]!, language: differs ? own.language : language };
  });
}

interface ParsedBody {
  readonly blocks: readonly BareBlock[];
  readonly problems: readonly Problem[];
  /** Beyond the bounds of `markdown-bounds.ts`. */
  readonly refused?: true;
}

function parseBody(front: FrontMatter, file: string, options: BodyOptions = {}): ParsedBody {
  const { blocks: bare, unsafeLinks, dropped, hidden, pictureFaults, fault } = parseMarkdown(front.body, options);
  const lineOf = (needle: string): number => {
    const before = front.body.indexOf(needle);
    return before < 0 ? front.bodyLine : front.bodyLine + front.body.slice(0, before).split('\n').length - 1;
  };
  const lineOfPicture = (address: string): number =>
    lineOf([address, encodeURI(address)].find((one) => front.body.includes(one)) ?? address);
  const blocks = bare.map((block) =>
    block.picture ? { ...block, picture: { ...block.picture, line: lineOfPicture(block.picture.file) } } : block,
  );
  if (fault)
    return { blocks, problems: [problemAt(fault.code, { file, line: front.bodyLine + fault.line })], refused: true };
  const problems: Problem[] = [];
  if (blocks.length === 0 && pictureFaults.length === 0)
    problems.push(problemAt('empty-body', { file, line: front.bodyLine }));
  for (const link of unsafeLinks)
    problems.push(warningAt('unsafe-link', { file, line: lineOf(link) }, '', { value: link }));
  for (const { code, value } of pictureFaults) {
    const at = { file, line: lineOfPicture(value) };
    problems.push(code === 'picture-in-text' ? warningAt(code, at, '', { value }) : problemAt(code, at, '', { value }));
  }
  for (const tag of dropped) problems.push(warningAt('dropped-html', { file, line: lineOf(`<${tag}`) }, '', { tag }));
  const codes = [...new Set([...hiddenControls(front.body), ...hidden])];
  if (codes.length > 0) {
    const line = Math.min(...codes.map((code) => lineOf(writtenControl(front.body, code))));
    problems.push(warningAt('hidden-controls', { file, line }, '', { codes: codes.join(', ') }));
  }
  return { blocks, problems };
}

/** `U+202E` as it stands in a text: the character, or `&#x202E;`. */
function writtenControl(text: string, code: string): string {
  const number = Number.parseInt(code.slice(2), 16);
  const control = String.fromCodePoint(number);
  if (text.includes(control)) return control;
  return new RegExp(`&#(?:x0*${number.toString(16)}|0*${number})(?![0-9a-f])`, 'i').exec(text)?.[0] ?? control;
}

function languageFindings(
  file: SourceFile,
  front: FrontMatter,
  declaredLanguage: Lang | undefined,
  vote: LanguageVote,
) {
  if (declaredLanguage === undefined)
    return vote.language === 'und' && front.body.trim() !== ''
      ? [warningAt('unknown-language', { file: file.path, line: 1 }, 'language')]
      : [];
  const sure = vote.tier === 3 && baseOf(vote.language) !== baseOf(declaredLanguage);
  if (!sure) return [];
  const words = wordsOf(vote.language, front.body).join(', ') || '–';
  const facts = { declared: declaredLanguage, detected: vote.language, words };
  return [
    warningAt('language-disagrees', { file: file.path, line: front.keys.lineOf(['language']) }, 'language', facts),
  ];
}

const baseOf = (lang: Lang): string => lang.split('-')[0]!;
