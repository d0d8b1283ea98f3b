/**
 * Stage 5: blocks → Markdown that the reader turns into the same blocks. Each block is read back as it is written; where
 * Markdown's own signs would be read otherwise (bold against Arabic punctuation), plain tags stand instead.
 */
import type { Run } from '../model.ts';
import { type BareBlock, parseMarkdown } from '../read/markdown.ts';

/** Markdown that reads back as `blocks`. */
export function writeMarkdown(blocks: readonly BareBlock[]): string {
  const pieces: { readonly text: string; readonly tight: boolean }[] = [];
  let odd = false;
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    // A list that begins anew after another takes the other mark, or it would count on.
    if (block.kind === 'item' && startsAnew(block, before)) odd = !odd;
    const text = blockText(block, odd);
    const rule = block.ruleBefore && i > 0 ? '***\n\n' : '';
    pieces.push({ text: `${rule}${text}`, tight: block.kind === 'item' && before?.kind === 'item' && !rule });
  }
  return pieces.map(({ text, tight }, i) => (i === 0 ? text : `${tight ? '\n' : '\n\n'}${text}`)).join('');
}

function startsAnew(block: BareBlock, before: BareBlock | undefined): boolean {
  if (before?.kind !== 'item' || (block.level ?? 1) > (before.level ?? 1)) return false;
  const counts = block.ordinal !== undefined;
  return (
    counts !== (before.ordinal !== undefined) ||
    (counts && (before.level ?? 1) === (block.level ?? 1) && block.ordinal !== before.ordinal! + 1)
  );
}

function blockText(block: BareBlock, odd: boolean): string {
  if (block.picture) return pictureText(block.text, block.picture);
  if (block.kind === 'code') {
    const fence = '`'.repeat(Math.max(3, ...(block.text.match(/`+/g) ?? []).map((ticks) => ticks.length + 1)));
    return `${fence}\n${block.text}\n${fence}`;
  }
  if (block.kind === 'table' && block.rows) return tableText(block.rows);
  const words = inlineText(block.runs, block.kind === 'heading' || block.kind === 'item');
  if (block.kind === 'heading') return `${'#'.repeat(block.level ?? 2)} ${words}`;
  if (block.kind === 'quote') return words.replace(/^/gm, '> ');
  if (block.kind !== 'item') return words;
  const indent = '    '.repeat((block.level ?? 1) - 1);
  const mark = block.ordinal === undefined ? (odd ? '*' : '-') : `${block.ordinal}${odd ? ')' : '.'}`;
  return `${indent}${mark} ${words}`;
}

/** `![Two men at a table](media/x/1.jpg "The caption")` */
function pictureText(text: string, { file, alt, captioned }: NonNullable<BareBlock['picture']>): string {
  const caption = captioned ? ` "${text.replace(/[\\"]/g, '\\$&')}"` : '';
  return `![${escapeSigns(alt)}](${linkTarget(encodeURI(file))}${caption})`;
}

function tableText(rows: NonNullable<BareBlock['rows']>): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map(
    (row) =>
      `| ${Array.from({ length: width }, (_, i) => inlineText(row[i] ?? [], true).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** Runs as Markdown; as tags where that reads back otherwise. */
function inlineText(runs: readonly Run[], oneLine: boolean): string {
  const wanted = shapeOf(runs);
  for (const write of [withSigns, withTags]) {
    const text = write(runs, oneLine);
    const [only, ...more] = parseMarkdown(text).blocks;
    if (only?.kind === 'paragraph' && more.length === 0 && shapeOf(only.runs) === wanted) return text;
  }
  return withTags(runs, oneLine);
}

const shapeOf = (runs: readonly Run[]): string =>
  JSON.stringify(
    runs.map(({ text, strong, em, code, href, breakBefore }) => [
      text,
      strong ?? 0,
      em ?? 0,
      code ?? 0,
      href ?? '',
      breakBefore ?? 0,
    ]),
  );

function withSigns(runs: readonly Run[], oneLine: boolean): string {
  return lineStart(
    grouped(
      runs,
      oneLine,
      (text, { strong, em, code }) => {
        const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
        if (words === '') return text;
        const inner = code ? codeText(words) : escapeSigns(words);
        const marked = em && strong ? `***${inner}***` : strong ? `**${inner}**` : em ? `*${inner}*` : inner;
        return `${lead}${marked}${trail}`;
      },
      (words, href) => `[${words}](${linkTarget(href)})`,
    ),
  );
}

function withTags(runs: readonly Run[], oneLine: boolean): string {
  return lineStart(
    grouped(
      runs,
      oneLine,
      (text, { strong, em, code }) => {
        let inner = escapeSigns(text);
        if (code) inner = `<code>${inner}</code>`;
        if (em) inner = `<em>${inner}</em>`;
        return strong ? `<strong>${inner}</strong>` : inner;
      },
      (words, href) => `<a href="${href.replaceAll('"', '%22').replaceAll('&', '&amp;')}">${words}</a>`,
    ),
  );
}

/** Runs of one link together, each run in its marks. */
function grouped(
  runs: readonly Run[],
  oneLine: boolean,
  mark: (text: string, run: Run) => string,
  link: (words: string, href: string) => string,
): string {
  let text = '';
  for (let i = 0; i < runs.length; ) {
    const { href } = runs[i]!;
    let end = i + 1;
    while (href !== undefined && runs[end]?.href === href) end++;
    const parts = runs.slice(i, end).map((run) => {
      const words = mark(run.text, run);
      return run.breakBefore ? (oneLine ? `<br>${words.trimStart()}` : `\\\n${lineStart(words.trimStart())}`) : words;
    });
    const words = parts.join('');
    if (href === undefined) text += words;
    else {
      const [, lead = '', inner = '', trail = ''] = /^((?:\\\n|<br>|\s)*)([\s\S]*?)(\s*)$/.exec(words)!;
      text += `${lead}${link(inner, href)}${trail}`;
    }
    i = end;
  }
  // The space before a break is the break's own.
  return text.replace(/ +(?=\\\n|<br>)/g, '').trim();
}

const linkTarget = (href: string): string =>
  /[()\s<>\\]/.test(href) ? `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>` : href;

function codeText(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((t) => t.length)) + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** Signs that Markdown reads, as themselves. */
const escapeSigns = (text: string): string =>
  text
    .replace(/[\\`*_[\]<~]/g, '\\$&')
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/(?<=^|\s)(www\.)/gi, (host) => host.replace('.', '&#46;'));

/** What would open a heading, a list, a quotation or a table at the beginning of a line. */
const lineStart = (text: string): string =>
  text.replace(
    /^(?:(#{1,6})(?=\s|$)|([-+])(?=\s|$)|(>)|([-=]{2,})\s*$|(\d{1,9})([.)])(?=\s|$)|(\|))/,
    (sign, _h, _l, _q, _s, digits?: string, dot?: string) => (digits ? `${digits}\\${dot}` : `\\${sign}`),
  );
