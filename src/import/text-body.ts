/** Pasted text → its paragraphs, and what its first and last lines say of it. */
import type { BareBlock } from '../read/markdown.ts';
import { authorsIn } from './by-line.ts';
import { dateIn } from './dates.ts';
import { beginningOf, heldIn, labelOf, wordsOfLine } from './debris-words.ts';
import { tidy } from './dom.ts';
import type { Dropped, Found, FoundBody, Metadata } from './types.ts';

export interface FoundText extends FoundBody {
  readonly facts: Metadata;
}

/** Text that was broken into lines by a mail program or an editor: none is longer, most are nearly as long. */
const WRAPPED_AT = 100;
const TITLE = { least: 12, most: 220, words: 3 } as const;
/** A line that stands for a paragraph. */
const PARAGRAPH = 160;
const HEADING = { letters: 90, words: 12 } as const;

export function parseText(text: string): FoundText {
  const headed = headersOf(paragraphsOf(text));
  const { title, before, from } = headed.title ? { title: headed.title, before: [], from: 0 } : titleOf(headed.lines);
  const rest = headed.lines.slice(from);
  const { facts, taken } = dateAndAddress(rest);
  const kept = rest.filter((line) => !taken.some(({ text: words }) => words === line));
  const blocks = kept.map((line, i) => blockOf(line, kept[i - 1], kept[i + 1]));
  return {
    blocks,
    dropped: [...headed.taken, ...before.map((words) => ({ text: words, reason: reasonBefore(words) })), ...taken],
    sure: 3,
    facts: {
      ...facts,
      ...(title ? { title } : {}),
      ...(headed.outlet ? { outlet: headed.outlet } : {}),
      authors: headed.authors,
    },
  };
}

interface Headers {
  readonly title?: Found;
  readonly outlet?: Found;
  readonly authors: Found[];
  readonly taken: Dropped[];
  readonly lines: readonly string[];
}

const HEADER =
  /^(?:(title|headline|العنوان|عنوان|تیتر|заголовок)|(source|outlet|publisher|newspaper|المصدر|الصحيفة|المنفذ|منبع|رسانه|источник|издание)|(author|by|الكاتب|بقلم|كتب|نویسنده|автор))\s*[:：]\s*(\S.{0,250})$/iu;

/** “Title: …”, “Source: …” above a text, as people write it who keep texts; two of them, or a title, make a head. */
function headersOf(lines: readonly string[]): Headers {
  const found = lines.slice(0, 8).flatMap((line) => {
    const match = HEADER.exec(line);
    return match ? [{ line, title: match[1], outlet: match[2], author: match[3], value: match[4]!.trim() }] : [];
  });
  const title = found.find((header) => header.title);
  if (!title && found.length < 2) return { authors: [], taken: [], lines };
  const said = (value: string | undefined): Found | undefined => (value ? { value, in: 'text', sure: 3 } : undefined);
  const outlet = said(found.find((header) => header.outlet)?.value);
  const own = said(title?.value);
  return {
    ...(own ? { title: own } : {}),
    ...(outlet ? { outlet } : {}),
    authors: found
      .filter((header) => header.author)
      .flatMap((header) => authorsIn(header.value, []).map((name) => said(name)!)),
    taken: found.map(({ line }) => ({ text: line, reason: 'label' })),
    lines: lines.filter((line) => !found.some((header) => header.line === line)),
  };
}

const reasonBefore = (line: string): Dropped['reason'] => {
  const words = wordsOfLine(line);
  return labelOf(words) ?? beginningOf(words) ?? heldIn(words) ?? (dateIn(line) ? 'date-line' : 'section');
};

/** One line to a paragraph, unless the lines are wrapped: then empty lines part them. */
function paragraphsOf(text: string): string[] {
  const lines = text.split(/\n/).map((line) => line.replace(/\s+$/u, ''));
  const isWrapped = lines.every((line) => line.length <= WRAPPED_AT) && shareOfBroken(lines) > 0.6;
  return (isWrapped ? joinedLines(lines) : lines).map(tidy).filter((line) => line !== '');
}

/** A nearly full line goes on in the next one. */
function joinedLines(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (goesOn && line.trim() !== '') pieces.push(`${pieces.pop()} ${line}`);
    else pieces.push(line);
    goesOn = line.length > WRAPPED_AT * 0.55;
  }
  return pieces;
}

/** Of lines that are nearly full, those that end in the middle of a sentence with the rest on the next line. */
function shareOfBroken(lines: readonly string[]): number {
  const full = lines.flatMap((line, i) =>
    line.length > WRAPPED_AT * 0.55 ? [{ line, next: lines[i + 1] ?? '' }] : [],
  );
  const broken = full.filter(({ line, next }) => tidy(next) !== '' && !/[.!?؟。:]["”»)]*$/u.test(line));
  return full.length < 3 ? 0 : broken.length / full.length;
}

/** A line of some words without a full stop, that paragraphs follow. Lines before it are the page's. */
function titleOf(lines: readonly string[]): { title?: Found; before: string[]; from: number } {
  const firstLong = lines.findIndex((line) => isSentences(line));
  const head = lines.slice(0, firstLong < 0 ? Math.min(lines.length, 6) : firstLong);
  const at = head.findIndex((line) => isTitle(line));
  if (at < 0 || lines.length - at < 2) return { before: [], from: 0 };
  const value = lines[at]!.replace(/^#+\s*/, '');
  return { title: { value, in: 'first-line', sure: at === 0 ? 3 : 2 }, before: lines.slice(0, at), from: at + 1 };
}

const isSentences = (line: string): boolean => line.length >= PARAGRAPH && /[.!?؟。…]["”»)\]]*(?:\s|$)/u.test(line);

function isTitle(line: string): boolean {
  const words = wordsOfLine(line);
  if (line.length < TITLE.least || line.length > TITLE.most || words.split(' ').length < TITLE.words) return false;
  if (/[^.][.،,;؛]["”»]?$/u.test(line) || /^https?:|\s[»›>|/]\s/u.test(line) || (dateIn(line) && line.length < 60))
    return false;
  return labelOf(words) === undefined && beginningOf(words) === undefined && heldIn(words) === undefined;
}

/** Lines near the beginning or the end that are a date or an address and no more. */
function dateAndAddress(lines: readonly string[]): { facts: Metadata; taken: Dropped[] } {
  const taken: Dropped[] = [];
  let date: Found | undefined;
  let url: Found | undefined;
  for (const line of [...lines.slice(0, 6), ...lines.slice(6).slice(-4)]) {
    const address = /^(?:[^\s:]{1,12}\s*:\s*)?(https?:\/\/\S+)$/iu.exec(line)?.[1];
    if (address && !url) {
      url = { value: address, in: 'text', sure: 2 };
      taken.push({ text: line, reason: 'label' });
    }
    const found = line.length <= 90 && !/[.!؟?]["”»]?$/u.test(line) ? dateIn(line) : undefined;
    if (found && !date) {
      date = { value: found.edtf, in: 'text', sure: found.ambiguous ? 1 : 2 };
      taken.push({ text: line, reason: 'date-line' });
    }
  }
  return { facts: { authors: [], ...(date ? { date } : {}), ...(url ? { url } : {}) }, taken };
}

function blockOf(line: string, before: string | undefined, after: string | undefined): BareBlock {
  const item = /^(?:[-–—•●▪*·]\s+|(\d{1,2})[.)-]\s+)(.+)$/u.exec(line);
  const inList = [before, after].some((other) => other !== undefined && /^(?:[-–—•●▪*·]|\d{1,2}[.)-])\s/u.test(other));
  if (item && inList) {
    const text = item[2]!;
    return { kind: 'item', level: 1, text, runs: [{ text }], ...(item[1] ? { ordinal: Number(item[1]) } : {}) };
  }
  if (isHeading(line, before, after)) return { kind: 'heading', level: 2, text: line, runs: [{ text: line }] };
  return { kind: 'paragraph', text: line, runs: [{ text: line }] };
}

/** A short line without a stop between paragraphs. */
function isHeading(line: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isShort = line.length <= HEADING.letters && line.split(' ').length <= HEADING.words;
  return (
    isShort && before.length >= PARAGRAPH / 2 && after.length >= PARAGRAPH / 2 && !/[.,،;؛:…!?؟)\]»”"]$/u.test(line)
  );
}
