/** What a page's markup itself says is no text of the article: forms, menus, share bars, comments, boxes of other stories. */
import { COMMENT, type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT, tidy, wordsIn } from './dom.ts';
import type { Dropped, DropReason } from './types.ts';

export interface Droppable {
  readonly element: DomElement;
  readonly reason: DropReason;
}

/** Without words of their own, or with words for the machine. */
const SILENT =
  'script, style, template, link, meta, svg, math, canvas, object, embed, applet, audio, video, map, iframe, frame, noembed, noframes, head title';

const BY_SELECTOR: readonly (readonly [selectors: string, reason: DropReason])[] = [
  ['noscript', 'notice'],
  ['nav, [role="navigation"], [role="menu"], [role="menubar"], [role="banner"], [role="contentinfo"]', 'navigation'],
  [
    'button, input, select, textarea, label, [role="search"], [role="button"], [role="toolbar"], fieldset, dialog, [role="dialog"], [role="alertdialog"]',
    'form',
  ],
  ['figcaption, .wp-caption-text, .gallery-caption', 'caption'],
  [
    '[hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .screen-reader-text, .screen-reader-response',
    'hidden',
  ],
  ['.mw-editsection, .mw-jump-link, .noprint, #wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato', 'navigation'],
  ['aside, [role="complementary"]', 'outside'],
  ['footer', 'navigation'],
  ['form', 'form'],
];

/** Parts of class names and ids, whole: `post-share-buttons` is post, share, buttons. Two with a `+` must both be there. */
const BY_NAME: readonly (readonly [reason: DropReason, names: string])[] = [
  ['comments', 'comments comment commentlist respond disqus disqus_thread fb-comments replies commentform'],
  ['related', `related relatedposts recommended recommendations recommend readmore outbrain taboola zergnet yarpp crp mgid dable
    read+more read+also see+also also+read most+read more+news more+stories popular trending latest+news jp-relatedposts teaser teasers`],
  ['share', 'share sharing sharebar sharedaddy social socials addtoany a2a shariff sharethis addthis follow+us social+share socialmedia'],
  ['newsletter', 'newsletter subscribe subscription signup mailchimp mailinglist paywall'],
  ['notice', 'cookie cookies gdpr consent cmp onetrust popup modal overlay'],
  ['ad', 'ad ads adv advert adverts advertisement advertising adsbygoogle adslot sponsor sponsored dfp promo'],
  ['navigation', 'breadcrumb breadcrumbs navigation navbar nav menu pagination pager sidebar toolbar skiplink skip+link skip+content masthead topbar ticker'],
  ['tags', 'tags taglist post+tags tag+list tagcloud keywords'],
  ['caption', 'caption credit photo+credit image+credit'],
  ['byline', 'byline author authors authorbox author+box author+bio writer'],
  ['date-line', 'postmeta post+meta entry+meta article+meta post+info article+info timestamp publish+date post+date entry+date published dateline'],
  ['form', 'print listen text+size font+size'],
]; // biome-ignore format: a table
const NAMED = BY_NAME.flatMap(([reason, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({ reason, parts: name.split('+') })),
);

/** An element with so much of the page's running text is its body, whatever it is called. */
const OF_BODY = 0.35;
/** For comments: some pages have more of them than text. */
const OF_ALL = 0.85;
/** A paragraph that is called `author-note` is one still. */
const PARAGRAPH = 250;

/** Removes it all from the document; returns the lines that went, with the reason. */
export function dropByMarkup(document: DomDocument): Dropped[] {
  const dropped: Dropped[] = [];
  for (const element of [...document.querySelectorAll(SILENT)]) element.remove();
  removeComments(document.body);
  const running = [...document.querySelectorAll('p, blockquote')];
  const lengths = new Map(running.map((p) => [p, wordsIn(p).length]));
  const total = [...lengths.values()].reduce((a, b) => a + b, 0);
  const share = (element: DomElement): number =>
    [...element.querySelectorAll('p, blockquote')].reduce((sum, p) => sum + (lengths.get(p) ?? 0), 0) /
    Math.max(1, total);
  const bodyLength = Math.max(1, wordsIn(document.body).length);
  const isBody = (element: DomElement, reason: DropReason): boolean => {
    if (element === document.body || element.localName === 'html') return true;
    const most = reason === 'comments' ? OF_ALL : OF_BODY;
    if (element.querySelector('h1, [itemprop~="articleBody"]') || element.getAttribute('itemprop') === 'articleBody')
      return true;
    return total > 200 ? share(element) > most : wordsIn(element).length / bodyLength > most;
  };
  const drop = (element: DomElement, reason: DropReason): void => {
    if (!document.body.contains(element) || isBody(element, reason)) return;
    for (const text of linesOf(element)) dropped.push({ text, reason });
    element.remove();
  };
  for (const [selectors, reason] of BY_SELECTOR)
    for (const element of [...document.querySelectorAll(selectors)]) {
      if (reason === 'caption') moveCaption(element);
      drop(element, reason);
    }
  for (const element of [...document.querySelectorAll('body *')]) {
    if (isUnseen(element)) drop(element, 'hidden');
    const reason = reasonByName(element);
    if (!reason || isProse(element)) continue;
    drop(element, reason);
  }
  return dropped;
}

/** The caption's words become the picture's, where it has none: someone may need them. */
function moveCaption(caption: DomElement): void {
  const picture = caption.closest('figure, .wp-caption')?.querySelector('img');
  if (picture && !picture.getAttribute('alt')?.trim())
    picture.setAttribute('data-caption', wordsIn(caption).slice(0, 300));
}

const isProse = (element: DomElement): boolean =>
  ['p', 'blockquote', 'h1', 'h2', 'h3', 'li', 'figure', 'img', 'picture'].includes(element.localName) &&
  (wordsIn(element).length > PARAGRAPH || ['h1', 'img', 'picture'].includes(element.localName));

const isUnseen = (element: DomElement): boolean =>
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

function reasonByName(element: DomElement): DropReason | undefined {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 3) return undefined;
  const words = names.slice(0, 1_000).split(/\s+/);
  for (const word of words) {
    const parts = new Set([
      word.toLowerCase(),
      ...word
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z\d]+/),
    ]);
    // WordPress puts the story's own tags and state on it: `tag-related`, `comments-open`.
    if (
      /^(?:tag|category|post|type|status|format|has|is|no|without|hentry|js|page)-/.test(word) &&
      ['article', 'body', 'main'].includes(element.localName)
    )
      continue;
    const found = NAMED.find(({ parts: wanted }) => wanted.every((part) => parts.has(part)));
    if (found) return found.reason;
  }
  return undefined;
}

function removeComments(node: DomNode): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === COMMENT) child.remove();
    else if (child.nodeType === ELEMENT) removeComments(child);
  }
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i kbd mark q s small span strong strike sub sup time u var label'.split(' '),
);

/** The lines that a reader sees in an element: one to each block. Only below elements that `wanted` takes. */
export function linesOf(root: DomElement, wanted?: (element: DomElement) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    if (/[\p{L}\p{N}]/u.test(line)) lines.push(tidy(line));
    line = '';
  };
  const walk = (node: DomNode, inside: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        if (inside) line += child.textContent ?? '';
      } else if (child.nodeType === ELEMENT) {
        const element = child as DomElement;
        const isBlock = !INLINE.has(element.localName);
        if (isBlock) flush();
        walk(element, inside || wanted === undefined || wanted(element));
        if (isBlock) flush();
      }
    }
  };
  walk(root, wanted === undefined);
  flush();
  return lines;
}
