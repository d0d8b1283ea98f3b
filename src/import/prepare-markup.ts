/** The body's markup as the reader's walk expects it: blocks that are blocks, addresses that are whole. */
import { safeAddress } from '../text/web-address.ts';
import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT, wordsIn } from './dom.ts';
import { unwrapArchived } from './page-address.ts';

/** Where links of a page lead whose own address is not known: they count as links, and lose the address at the end. */
export const NOWHERE = 'https://page.invalid/';

/** Changes the container in place. */
export function prepareMarkup(container: DomElement, document: DomDocument, base: string | undefined): void {
  unwrapLayoutTables(container, document);
  breakParagraphs(container, document);
  for (const link of [...container.querySelectorAll('a')]) prepareLink(link, base ?? NOWHERE);
  for (const quotation of [...container.querySelectorAll('q')]) addMarks(quotation, document);
}

/** Browsers put quotation marks round `<q>`; in a text they must be written. */
function addMarks(quotation: DomElement, document: DomDocument): void {
  const [open, close] = /[\u0600-\u06FF]/.test(quotation.textContent ?? '') ? ['«', '»'] : ['“', '”'];
  quotation.before(document.createTextNode(open!));
  quotation.append(document.createTextNode(close!));
}

/** An address that pages may carry, made whole; other links keep their words alone. */
function prepareLink(link: DomElement, base: string | undefined): void {
  const given = link.getAttribute('href') ?? '';
  const address = given.startsWith('#') ? undefined : absolute(given, base);
  if (address) link.setAttribute('href', address);
  else link.removeAttribute('href');
}

/** Relative to the page; without one, only whole addresses count. */
export function absolute(address: string, base: string | undefined): string | undefined {
  try {
    return safeAddress(unwrapArchived(new URL(address.trim(), base).href), ['http:', 'https:', 'mailto:']);
  } catch {
    return undefined;
  }
}

/** Two line breaks are a new paragraph, as old pages and Blogger write it. */
function breakParagraphs(container: DomElement, document: DomDocument): void {
  for (const br of [...container.querySelectorAll('br')]) {
    if (!container.contains(br) || br.closest('pre, td, th')) continue;
    const run: DomNode[] = [];
    let breaks = 1;
    for (let next = br.nextSibling; next; next = next.nextSibling) {
      const isBreak = next.nodeType === ELEMENT && (next as DomElement).localName === 'br';
      if (!isBreak && !(next.nodeType === TEXT && (next.textContent ?? '').trim() === '')) break;
      if (isBreak) breaks++;
      run.push(next);
    }
    if (breaks < 2) continue;
    for (const node of run) node.remove();
    br.replaceWith(document.createElement('div'));
  }
}

/** Tables that only place things on a page become plain blocks; tables of data stay. */
function unwrapLayoutTables(container: DomElement, document: DomDocument): void {
  for (const table of [...container.querySelectorAll('table')].reverse()) {
    if (isData(table)) continue;
    const cells = [...table.querySelectorAll('td, th, caption')];
    const blocks = cells.map((cell) => {
      const block = document.createElement('div');
      block.append(...cell.childNodes);
      return block;
    });
    table.replaceWith(...blocks);
  }
}

function isData(table: DomElement): boolean {
  if (table.querySelector('table, ul, ol, blockquote, h1, h2, h3, p + p, br + br')) return false;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
  );
  const widths = rows.map((cells) => cells.length);
  if (
    rows.length < 2 ||
    Math.max(...widths) < 2 ||
    rows.some((cells) => cells.some((cell) => wordsIn(cell).length > 300))
  )
    return false;
  return widths.filter((width) => width === Math.max(...widths)).length >= rows.length / 2;
}
