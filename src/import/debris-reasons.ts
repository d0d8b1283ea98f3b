/** Why a line is no text of the article: by its own words, and by its place. */
import type { Lang } from '../model.ts';
import type { BareBlock } from '../read/markdown.ts';
import { isDebris } from '../text/detect/debris.ts';
import type { LanguageVote } from '../text/detect/vote.ts';
import { fold } from '../text/fold.ts';
import { isByLine } from './by-line.ts';
import { dateIn } from './dates.ts';
import { beginningOf, heldIn, isShareBar, labelOf, wordsOfLine } from './debris-words.ts';
import type { DropReason } from './types.ts';

export interface StripContext {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  /** Names of outlets, folded → as the file should have it: for «عن …» at the end of a text. */
  readonly outletNamed: (name: string) => string | undefined;
}

/** For each block of a body; absent for what stays. */
export type Reasons = (DropReason | undefined)[];

/** Lines up to this length can be labels, captions or notices; a paragraph is longer. */
export const SHORT = 160;
const NOTICE = 400;
export const SENTENCE = 90;

/** Why one block is no text of the article, by its own words and its place. */
export function reasonFor(
  block: BareBlock,
  i: number,
  body: readonly BareBlock[],
  vote: LanguageVote,
  context: StripContext,
): DropReason | undefined {
  const { text } = block;
  if (block.kind === 'code' || block.kind === 'table' || block.picture) return undefined;
  const words = wordsOfLine(text);
  if (words === '' && !/\p{L}/u.test(text)) return 'label';
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
