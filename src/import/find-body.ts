/** Stage 3: the article's body in a saved page. */
import { type BareBlock, parseHtml } from '../read/markdown.ts';
import { fold } from '../text/fold.ts';
import { isByLine } from './by-line.ts';
import { dateIn } from './dates.ts';
import { type DomDocument, type DomElement, parsePage, wordsIn } from './dom.ts';
import { type Droppable, dropByMarkup, linesOf } from './drop-by-markup.ts';
import type { PageFacts } from './metadata.ts';
import { preparePictures } from './page-pictures.ts';
import { prepareMarkup } from './prepare-markup.ts';
import { parseText } from './text-body.ts';
import type { Dropped, FoundBody, Source } from './types.ts';

/** A body that is shorter than this share of the one in the page's JSON-LD lacks something. */
const COMPLETE = 0.6;
const LEAST = 140;
const MARK = 'data-sijill';

/** Finds the body; `dropped` lists every other line of the page. The document is used up. */
export async function findBody(document: DomDocument, facts: PageFacts, source: Source): Promise<FoundBody> {
  const dropped: Dropped[] = dropByMarkup(document);
  const survivors = await readableParts(document);
  const container = containerOf(document, survivors);
  const lead = standfirstOf(document, container, facts.title?.value);
  dropped.push(
    ...linesOutside(document, container).filter(
      ({ text }) => text !== lead && fold(text) !== fold(facts.title?.value ?? ''),
    ),
  );
  dropped.push(...dropBesides(container, survivors));
  const pictures = await preparePictures(container, document, facts.base, source);
  prepareMarkup(container, document, facts.base);
  const blocks = [...paragraphOf(lead), ...parseHtml(container.innerHTML, { pictures: true }).blocks];
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const stated = facts.articleBody === undefined ? '' : await plainText(facts.articleBody);
  // Some sites show the text by script alone; their JSON-LD has it.
  if (stated.length > 300 && length < stated.length * COMPLETE) {
    const { blocks: fromLd } = parseText(`\n${stated}`);
    return { blocks: fromLd, dropped, sure: 2, pictures };
  }
  const isMarked = container.getAttribute('itemprop') === 'articleBody' || container.localName === 'article';
  return { blocks, dropped, pictures, sure: survivors.size > 0 && length >= LEAST ? (isMarked ? 3 : 2) : 1 };
}

/** Elements that Readability keeps, by their numbers. */
async function readableParts(document: DomDocument): Promise<Set<string>> {
  let number = 0;
  for (const element of document.querySelectorAll('body *')) element.setAttribute(MARK, String(number++));
  const copy = await parsePage(document.toString());
  if (!copy) return new Set();
  const { Readability } = await import('@mozilla/readability');
  try {
    const reader = new Readability<DomElement>(copy as never, {
      serializer: (element) => element as never,
      keepClasses: true,
      charThreshold: 200,
    });
    const content = reader.parse()?.content;
    return new Set([...(content?.querySelectorAll(`[${MARK}]`) ?? [])].map((element) => element.getAttribute(MARK)!));
  } catch {
    // A page that it can't read is read by its markup alone.
    return new Set();
  }
}

const BY_MARKUP = `[itemprop~="articleBody"], .entry-content, .post-body, .article-body, .article-content, .post-content, .story-body,
  .article__body, .news-body, .item-text, .wysiwyg, article, main, [role="main"]`;

/** The smallest element that holds nearly all that Readability kept, or what the page's own markup calls its body. */
function containerOf(document: DomDocument, survivors: ReadonlySet<string>): DomElement {
  const isKept = (element: DomElement): boolean => survivors.has(element.getAttribute(MARK) ?? '');
  const leaves = [...document.querySelectorAll('p, li, blockquote, pre, h2, h3, h4, td, div, span, section')].filter(
    (element) => isKept(element) && ownLength(element) > 20,
  );
  const total = leaves.reduce((sum, leaf) => sum + ownLength(leaf), 0);
  const share = (element: DomElement): number =>
    leaves.filter((leaf) => element.contains(leaf)).reduce((sum, leaf) => sum + ownLength(leaf), 0) /
    Math.max(1, total);
  let best = document.body;
  if (total >= LEAST) {
    for (let found = true; found; ) {
      const child: DomElement | undefined = [...best.children].find((element) => share(element) >= 0.9);
      found =
        child !== undefined &&
        !['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'table', 'tbody', 'tr'].includes(child.localName);
      if (found) best = child!;
    }
  }
  const length = wordsIn(best).length;
  const marked = [...document.querySelectorAll(BY_MARKUP)].filter((element) => {
    const own = wordsIn(element).length;
    return total < LEAST ? own >= LEAST : best.contains(element) && own >= length * COMPLETE && share(element) >= 0.75;
  });
  // The first of the list that holds it all; without Readability, the one with most text.
  if (total < LEAST) return marked.sort((a, b) => wordsIn(b).length - wordsIn(a).length)[0] ?? best;
  return marked.find((element) => element.getAttribute('itemprop') === 'articleBody') ?? marked[0] ?? best;
}

/** Letters of an element's own, without those of its blocks. */
function ownLength(element: DomElement): number {
  let length = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) length += (child.textContent ?? '').trim().length;
    else if (
      /^(?:a|b|strong|i|em|span|font|u|mark|cite|q|abbr|time|sup|sub|bdi|bdo)$/.test(
        (child as DomElement).localName ?? '',
      )
    )
      length += (child.textContent ?? '').trim().length;
  }
  return length;
}

const LEAD = `.standfirst, .lead, .lede, .subtitle, .sub-title, .subheadline, .article-lead, .article-summary, .article__lead, .story-summary, .deck, .dek,
  .intro, .excerpt, .entry-summary, .summary, .sapo, [class*="standfirst"], [class*="subtitle"], [class*="subhead"], [class*="-lead"], [itemprop="alternativeHeadline"]`;

/** The sentence under the title, where it stands outside the body: it is the outlet's text too. */
function standfirstOf(document: DomDocument, container: DomElement, title: string | undefined): string | undefined {
  const text = wordsIn(container);
  const isAfterTitle = (element: DomElement): boolean => fold(wordsIn(previousElement(element))) === fold(title ?? '-');
  const under = [...document.querySelectorAll('h1 + h2, h1 + h3, h1 + h4, h1 + p')].filter(isAfterTitle);
  for (const element of [...under, ...document.querySelectorAll(LEAD)]) {
    const words = wordsIn(element);
    if (dateIn(words) || isByLine(words)) continue;
    const isApart =
      !container.contains(element) && !element.contains(container) && !element.querySelector('a a, ul, li, h1');
    if (!isApart || words.length < 30 || words.length > 700 || text.includes(words)) continue;
    // Boxes of other stories have summaries too; theirs are links, or stand with other stories.
    if (element.closest('aside, nav, footer, li, a') || wordsIn(element.querySelector('a')).length > words.length / 2)
      continue;
    if (isBefore(document, element, container)) return words;
  }
  return undefined;
}

function isBefore(document: DomDocument, element: DomElement, other: DomElement): boolean {
  const numberOf = (of: DomElement): number => Number(of.getAttribute(MARK) ?? -1);
  const title = document.querySelector('h1');
  return numberOf(element) < numberOf(other) && (title === null || numberOf(title) < numberOf(element));
}

const paragraphOf = (text: string | undefined): BareBlock[] =>
  text === undefined ? [] : [{ kind: 'paragraph', text, runs: [{ text }] }];

function linesOutside(document: DomDocument, container: DomElement): Dropped[] {
  const isOutside = (element: DomElement): boolean => !container.contains(element) && !element.contains(container);
  return linesOf(document.body, isOutside).map((text) => ({ text, reason: 'outside' as const }));
}

/** Inside the body, what Readability left out goes where it is mostly links: a box of other stories. */
function dropBesides(container: DomElement, survivors: ReadonlySet<string>): Dropped[] {
  if (survivors.size === 0) return [];
  const doomed: Droppable[] = [];
  for (const element of container.querySelectorAll('div, section, ul, ol, aside, table, p')) {
    if (
      survivors.has(element.getAttribute(MARK) ?? '') ||
      [...element.querySelectorAll(`[${MARK}]`)].some((inner) => survivors.has(inner.getAttribute(MARK) ?? ''))
    )
      continue;
    const words = wordsIn(element);
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link).length, 0);
    const isList = element.localName === 'ul' || element.localName === 'ol';
    const introduced = /[:：]\s*$/u.test(wordsIn(previousElement(element)));
    if (words !== '' && linked / words.length > (isList ? 0.8 : 0.6) && words.length < 1_500 && !introduced)
      doomed.push({ element, reason: 'related' });
  }
  return doomed.flatMap(({ element, reason }) => {
    const lines = linesOf(element).map((text) => ({ text, reason }));
    element.remove();
    return lines;
  });
}

function previousElement(element: DomElement): DomElement | undefined {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings[siblings.indexOf(element) - 1];
}

/** Text that may hold tags, with a line to each block. */
async function plainText(text: string): Promise<string> {
  if (!/<\w+[\s>/]|&(?:#|\w+;)/.test(text)) return text;
  return parseHtml(text)
    .blocks.map((block) => block.text)
    .join('\n');
}
