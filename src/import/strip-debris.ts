/** Stage 4: a body without what the page put between, before and after its paragraphs. Every line that goes has a reason. */
import type { Lang, Run } from '../model.ts';
import type { BareBlock } from '../read/markdown.ts';
import { isDebris } from '../text/detect/debris.ts';
import { type LanguageVote, voteLanguage } from '../text/detect/vote.ts';
import { fold } from '../text/fold.ts';
import { isByLine } from './by-line.ts';
import { dateIn } from './dates.ts';
import { beginningOf, heldIn, isShareBar, labelOf, wordsOfLine } from './debris-words.ts';
import { tidy } from './dom.ts';
import { NOWHERE } from './prepare-markup.ts';
import type { Dropped, DropReason } from './types.ts';

export interface StripContext {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  /** Names of outlets, folded → as the file should have it: for «عن …» at the end of a text. */
  readonly outletNamed: (name: string) => string | undefined;
}

export interface Stripped {
  readonly blocks: readonly BareBlock[];
  readonly dropped: readonly Dropped[];
  readonly language: LanguageVote;
  /** The outlet that the text says it was taken from. */
  readonly via?: string;
}

/** Lines up to this length can be labels, captions or notices; a paragraph is longer. */
const SHORT = 160;
const NOTICE = 400;
const SENTENCE = 90;

/** Takes the debris out. Pure; the order of what stays is the order it had. */
export function stripDebris(found: readonly BareBlock[], context: StripContext): Stripped {
  const blocks = found.map(withoutUnseen).map(withoutShortCodes);
  const dropped: Dropped[] = found.flatMap((block, i) =>
    blocks[i] || tidy(block.text) === '' ? [] : [{ text: block.text, reason: 'ad' as const }],
  );
  const body = blocks.filter((block) => block !== undefined);
  const vote = voteLanguage(body.map(({ text }) => text));
  const reasons = reasonsOf(body, vote, context);
  const credit = viaOf(body, reasons, context);
  if (credit) reasons[credit.at] = 'via';
  dropEmptyHeadings(body, reasons);
  const kept = body.filter((_, i) => reasons[i] === undefined).map(withoutNowhere);
  return {
    blocks: withEvenHeadings(kept),
    dropped: [
      ...dropped,
      ...body.flatMap((block, i) => (reasons[i] ? [{ text: block.text, reason: reasons[i] }] : [])),
    ],
    language: voteLanguage(kept.map(({ text }) => text)),
    ...(credit ? { via: credit.outlet } : {}),
  };
}

type Reasons = (DropReason | undefined)[];

/** `[ad_1]`, `[caption id="x"]`, `[/vc_row]`: what is left of a site's own machinery. `[sic]` is text. */
const SHORT_CODE =
  /\[\/?(?:[a-z]+(?:[_-][a-z\d]+)+|ad|ads|caption|gallery|embed|video|audio|playlist|toc|adsense|advertisement|quads|iframe)(?:\s[^\][\n]{0,200})?\]/gi;

function withoutShortCodes(block: BareBlock): BareBlock | undefined {
  if (block.kind === 'code' || block.text.search(SHORT_CODE) < 0) return tidy(block.text) === '' ? undefined : block;
  const runs = block.runs
    .map((run) => ({ ...run, text: run.text.replace(SHORT_CODE, '') }))
    .filter(({ text }) => text !== '');
  const text = tidy(runs.map((run) => run.text).join(''));
  return text === '' ? undefined : { ...block, text, runs };
}

/** Soft hyphens and zero-width spaces, which break words for every search. The joiners of Persian stay. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF\uFFFC]/g;

function withoutUnseen(block: BareBlock): BareBlock {
  if (block.kind === 'code' || block.text.search(UNSEEN) < 0) return block;
  const runs = block.runs
    .map((run) => ({ ...run, text: run.text.replace(UNSEEN, '') }))
    .filter(({ text }) => text !== '');
  return { ...block, runs, text: block.text.replace(UNSEEN, '') };
}

/** Links whose page is not known were links for the rules above; they lead nowhere. */
function withoutNowhere(block: BareBlock): BareBlock {
  const bare = (run: Run): Run => {
    if (!run.href?.startsWith(NOWHERE)) return run;
    const { href: _, ...rest } = run;
    return rest;
  };
  const rows = block.rows?.map((row) => row.map((cell) => cell.map(bare)));
  return { ...block, runs: joined(block.runs.map(bare)), ...(rows ? { rows } : {}) };
}

/** Neighbours with the same marks are one run, as the reader makes them. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const { text: a, ...marks } = last ?? run;
    const { text: b, ...others } = run;
    if (
      last &&
      !run.breakBefore &&
      JSON.stringify({ ...marks, breakBefore: 0 }) === JSON.stringify({ ...others, breakBefore: 0 })
    )
      out[out.length - 1] = { ...last, text: a + b };
    else out.push(run);
  }
  return out;
}

function reasonsOf(body: readonly BareBlock[], vote: LanguageVote, context: StripContext): Reasons {
  const reasons: Reasons = body.map((block, i) => reasonFor(block, i, body, vote, context));
  followLabels(body, reasons);
  return reasons;
}

/** Why one block is no text of the article, by its own words and its place. */
function reasonFor(
  block: BareBlock,
  i: number,
  body: readonly BareBlock[],
  vote: LanguageVote,
  context: StripContext,
): DropReason | undefined {
  const { text } = block;
  if (block.kind === 'code' || block.kind === 'table') return undefined;
  const words = wordsOfLine(text);
  if (words === '' && !/\p{L}/u.test(text)) return block.runs.some((run) => 'picture' in run) ? undefined : 'label';
  const folded = fold(text);
  if (context.title && folded === fold(context.title)) return 'title-again';
  if (context.authors.some((author) => isByline(folded, author))) return 'byline';
  if (text.length > NOTICE) return undefined;
  const label = labelOf(words);
  // “Sources”, with a list of them, is the article's.
  const opensList = block.kind === 'heading' && body[i + 1]?.kind === 'item';
  if (label && !(label === 'label' && opensList)) return label;
  if (isShareBar(words)) return 'share';
  const isSentence = text.length > SENTENCE && /[.!?؟。]["”»)]*$/u.test(text);
  const begins = beginningOf(words);
  const opensText = block.kind === 'heading' && (body[i + 1]?.text.length ?? 0) > SHORT;
  if (begins && !opensText && (isSentence || isPlain(block, begins) ? isCertain(words, text) : text.length <= SHORT))
    return begins;
  const held = heldIn(words);
  const atEdge = isAtEdge(i, body);
  const isForeign = foreign(vote, i, vote.language);
  if (held && (atEdge || isForeign || !isSentence)) return held;
  if (atEdge && block.kind !== 'heading' && isByLine(text)) return 'byline';
  if (isDateLine(text, atEdge)) return 'date-line';
  if (atEdge && /©|\(c\)\s*(?:19|20)\d\d/iu.test(text)) return 'notice';
  if (!isSentence && text.length <= SHORT && leadsToNetwork(block)) return 'share';
  if (isCaption(text, i, body)) return 'caption';
  if (text.length <= SHORT && !isSentence && isDebris(text)) return 'label';
  if (/^(?:[#＃][\p{L}\p{N}_]+[\s,،]*)+$/u.test(text)) return 'tags';
  if (isForeign && isLone(i, vote) && !isQuoted(block) && (text.length <= SHORT || atEdge)) return 'other-language';
  return undefined;
}

/** “More about the plan will be said on Sunday.” says something: labels of these kinds end in no stop. */
const isPlain = ({ text, runs }: BareBlock, reason: DropReason): boolean =>
  !['notice', 'comments', 'newsletter', 'share'].includes(reason) &&
  text.split(' ').length >= 5 &&
  /[.!?؟。]["”»)]*$/u.test(text) &&
  !runs.some(({ href, text: words }) => href !== undefined && words.length > text.length / 3);

/** A whole sentence goes only where its opening words leave no doubt: “We use cookies to …”. */
const isCertain = (words: string, text: string): boolean =>
  heldIn(words) !== undefined ||
  /cookie|javascript|subscri|e-?mail|newsletter|كوكيز|جافا|ملفات تعريف|بريدك|البريد|نشرتنا|النشرة|کوکی|ایمیل|куки|рассылк|телеграм|telegram|whatsapp|قناتنا|канал|facebook|twitter/iu.test(
    text,
  );

const isByline = (line: string, author: string): boolean => {
  const name = fold(author);
  return name !== '' && (line === name || (line.endsWith(` ${name}`) && line.length <= name.length + 20));
};

/** No paragraph stands before it, or none after it. */
function isAtEdge(i: number, body: readonly BareBlock[]): boolean {
  const isParagraph = (block: BareBlock): boolean => block.text.length > SHORT;
  return !body.slice(0, i).some(isParagraph) || !body.slice(i + 1).some(isParagraph);
}

const base = (language: Lang): string => language.split('-')[0]!;

/** Clearly in another language than the article, or in letters of another script where there are few. */
function foreign(vote: LanguageVote, i: number, language: Lang): boolean {
  const own = vote.blocks[i]!;
  return own.language !== 'und'
    ? base(own.language) !== base(language)
    : own.script !== undefined && own.script !== vote.script;
}

/** Its neighbours speak the article's language: a run of foreign paragraphs is text. */
function isLone(i: number, vote: LanguageVote): boolean {
  const speaks = (at: number): boolean => vote.blocks[at] === undefined || !foreign(vote, at, vote.language);
  return speaks(i - 1) && speaks(i + 1);
}

const isQuoted = ({ kind, text }: BareBlock): boolean =>
  kind === 'quote' || kind === 'heading' || /^["“”«„'‘]/u.test(text);

const NETWORK =
  /^https?:\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|whatsapp\.com|wa\.me|vk\.com|ok\.ru|tiktok\.com|threads\.net|news\.google\.com)\//i;
const FOLLOW =
  /^\P{L}*(?:follow|join|subscribe|like|تابع|اشترك|انضم|لمتابعة|ما را|به کانال|عضو|подпи|следите|присоед|takip|suivez|folgen)/iu;

/** “Follow us on Telegram”, with the link. */
const leadsToNetwork = ({ runs, text }: BareBlock): boolean =>
  FOLLOW.test(text) && runs.some(({ href }) => href !== undefined && NETWORK.test(href));

/** “Published: 27 June 2023 - 10:15”: a date and words of a dateline at the edge of the text. */
function isDateLine(text: string, atEdge: boolean): boolean {
  if (!atEdge || text.length > 100 || /[.!؟?]["”»]?$/u.test(text) || !dateIn(text)) return false;
  if (text.length <= 45 && !/["“«]/u.test(text)) return true;
  return /^(?:published|updated|posted|last|date|نشر|تاريخ|آخر|تحديث|أضيف|تم|انتشار|تاریخ|опубликовано|дата|\d|[٠-٩۰-۹]|\p{L}+[,،]?\s+[\d٠-٩۰-۹])/iu.test(
    text,
  );
}

const AGENCIES =
  /(?:reuters|afp|getty(?: images)?|associated press|\bap\b|epa|anadolu|irna|tasnim|fars|sputnik|tass|ria novosti|shutterstock|wikimedia|رويترز|أ ?ف ?ب|ا ?ف ?ب|فرانس برس|غيتي|جيتي|الأناضول|إرنا|ارنا|تسنيم|فارس|سبوتنيك|تاس|أ ?ب|د ?ب ?أ|إ ?ب ?أ|ایرنا|ایسنا|مهر|ТАСС|РИА)/iu;

/** “Photo: …”. */
const PICTURED =
  /^(?:photo|photograph|image|picture|credit|صورة|الصورة|تصوير|عدسة|عکس|фото|изображение|foto)\s*[:：/]/iu;

/** Words under a picture: short, no stop at the end, and a credit in brackets or after a dash. */
function isCaption(text: string, i: number, body: readonly BareBlock[]): boolean {
  if (text.length > 220) return false;
  if (/^[([（][^()[\]]{2,60}[)\]）]$/u.test(text) && AGENCIES.test(text)) return true;
  const credit =
    /[([（]([^()[\]]{2,60})[)\]）]\s*$/u.exec(text)?.[1] ?? /\s[-–—/|©]\s*([^-–—/|]{2,40})$/u.exec(text)?.[1];
  if (PICTURED.test(text)) return true;
  if (
    credit === undefined ||
    /[.!؟?]\s*[([（]?[^()]*$/u.test(
      text
        .slice(0, -credit.length - 2)
        .trimEnd()
        .slice(-1),
    )
  )
    return false;
  const beforeText = !body.slice(0, i).some((block) => block.text.length > SHORT);
  return (
    AGENCIES.test(credit) ||
    (beforeText &&
      i > 0 &&
      /^[([（]|[)）]\s*$/u.test(text) &&
      credit.split(' ').length <= 4 &&
      !/\d/.test(credit) &&
      text.length > 40)
  );
}

// ───────────────────────── what follows a label

/** After “Related” come titles; after “Comments”, to the end, what readers wrote. */
function followLabels(body: readonly BareBlock[], reasons: Reasons): void {
  for (let i = 0; i < body.length; i++) {
    const reason = reasons[i];
    if (reason === 'comments' && isTail(i, body)) {
      for (let j = i + 1; j < body.length; j++) reasons[j] ??= 'comments';
      return;
    }
    if (reason !== 'related' && reason !== 'newsletter' && reason !== 'tags') continue;
    for (let j = i + 1; j < body.length && (reasons[j] !== undefined || isTitleLike(body[j]!)); j++)
      reasons[j] ??= reason;
  }
  // Links alone before the text are a menu.
  const first = body.findIndex((block, i) => reasons[i] === undefined && !isLinkAlone(block));
  for (let i = 0; i < first; i++) reasons[i] ??= 'navigation';
  // A list of nothing but links with no text after it leads elsewhere.
  for (let i = body.length - 1; i >= 0 && (reasons[i] !== undefined || isLinkAlone(body[i]!)); i--) {
    if (i === 0 || body[i - 1]!.text.trimEnd().endsWith(':')) break;
    reasons[i] ??= 'related';
  }
}

/** At least two paragraphs, or half of the text, stand before it. */
function isTail(i: number, body: readonly BareBlock[]): boolean {
  const size = (blocks: readonly BareBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    body.slice(0, i).filter(({ text }) => text.length > SHORT).length >= 2 || size(body.slice(0, i)) >= size(body) / 2
  );
}

const isTitleLike = (block: BareBlock): boolean =>
  block.text.length <= SHORT &&
  block.kind !== 'heading' &&
  block.kind !== 'quote' &&
  (isLinkAlone(block) || !/[.!?؟:]["”»)]*$/u.test(block.text));

/** Pictures that became links are the article's. */
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

const isLinkAlone = ({ runs, text, kind }: BareBlock): boolean => {
  if (runs.some(({ href }) => href !== undefined && PICTURE.test(href))) return false;
  const linked = runs.filter((run) => run.href !== undefined).reduce((sum, run) => sum + run.text.trim().length, 0);
  return kind !== 'quote' && text.length <= SHORT && linked >= text.length * 0.9 && !/[.!؟]["”»)]*$/u.test(text);
};

/** A heading that nothing stands under any more. */
function dropEmptyHeadings(body: readonly BareBlock[], reasons: Reasons): void {
  for (let i = body.length - 1; i >= 0; i--) {
    if (body[i]!.kind !== 'heading' || reasons[i] !== undefined) continue;
    let next = i + 1;
    while (next < body.length && reasons[next] !== undefined) next++;
    if (next >= body.length) reasons[i] = 'label';
  }
}

// ───────────────────────── credits and headings

const VIA =
  /^(?:(?:نقلا|نقلاً) عن|عن|المصدر|source|via|from|originally published (?:in|by|on)|به نقل از|منبع|источник|по материалам)\s*[:：]?\s*["“«'‘]?(.{2,60}?)["”»'’]?\.?$/iu;

/** «عن "اندبندنت فارسية"» under the text, where the register knows that name. */
function viaOf(
  body: readonly BareBlock[],
  reasons: Reasons,
  context: StripContext,
): { at: number; outlet: string } | undefined {
  for (let at = body.length - 1; at >= 0 && body[at]!.text.length <= SHORT; at--) {
    const name = VIA.exec(body[at]!.text)?.[1];
    const outlet = name === undefined ? undefined : context.outletNamed(name);
    if (outlet !== undefined && (reasons[at] === undefined || reasons[at] === 'label')) return { at, outlet };
  }
  return undefined;
}

/** A short paragraph all in bold between paragraphs is a heading; the levels begin at 2 and leave none out. */
function withEvenHeadings(blocks: readonly BareBlock[]): BareBlock[] {
  const marked = blocks.map((block, i): BareBlock => {
    const isBold =
      block.kind === 'paragraph' &&
      block.runs.every((run) => run.strong || run.text.trim() === '') &&
      !block.runs.some((run) => run.href);
    const follows = blocks[i + 1]?.kind === 'paragraph' && blocks[i + 1]!.text.length > SENTENCE;
    if (!isBold || i === 0 || !follows || block.text.length > SENTENCE || /[.،,:…]["”»]?$/u.test(block.text))
      return block;
    return { ...block, kind: 'heading', level: 6, runs: [{ text: block.text }] };
  });
  const levels = [...new Set(marked.filter(({ kind }) => kind === 'heading').map(({ level = 2 }) => level))].sort();
  let last = 1;
  return marked.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = Math.min(last + 1, levels.indexOf(block.level ?? 2) + 2, 6);
    last = level;
    return { ...block, level, runs: block.runs.map(({ strong: _, ...run }) => run) };
  });
}
