/** Blocks of text as markup: what an article's body, a topic's introduction and the about page are made of. */
import type { Block, Lang, Run } from '../../src/model.ts';
import type { LinkedRun } from '../../src/pages/linked-text.ts';

import { disguisedHost } from '../../src/text/web-address.ts';
import { type Child, type Html, html } from '../html.ts';
import { heading, type Level } from './heading.ts';
import { langAttributes, type Voice } from './phrase.ts';

/** Words with their marks. A mention of an actor is a link into the archive. */
export function runsHtml(runs: readonly LinkedRun[]): Html {
  return html`${runs.map((run, i) => [runHtml(run), whereTo(runs, i)])}`;
}

/** After a link whose words read like another address than it has: the host that it leads to. */
function whereTo(runs: readonly LinkedRun[], last: number): Html | false {
  const { href } = runs[last]!;
  if (href === undefined || runs[last + 1]?.href === href) return false;
  let first = last;
  while (runs[first - 1]?.href === href) first--;
  return hostNote(textOf(runs.slice(first, last + 1)), href);
}

/** The host of a link whose words name another, in brackets. */
export function hostNote(words: string, href: string): Html | false {
  const host = disguisedHost(words, href);
  return host !== undefined && html` <span class="host" dir="ltr">(${host})</span>`;
}

const textOf = (runs: readonly LinkedRun[]): string => runs.map((run) => run.text).join('');

function runHtml(run: LinkedRun): Child {
  let text: Child = run.text;
  if (run.code) text = html`<code dir="ltr">${text}</code>`;
  if (run.em) text = html`<em>${text}</em>`;
  if (run.strong) text = html`<strong>${text}</strong>`;
  if (run.actor !== undefined) text = html`<a class="mention" href="${run.actor}">${text}</a>`;
  else if (run.href !== undefined) text = html`<a href="${run.href}" rel="noopener nofollow">${text}</a>`;
  return run.breakBefore ? html`<br>${text}` : text;
}

/** A block's words in the element that its kind asks for; list items come without their list. `attributes` begin with a space. */
export function blockElement(
  block: Pick<Block, 'kind' | 'level' | 'rows'> & { readonly runs: readonly LinkedRun[] },
  options: { readonly attributes?: Html | false; readonly raise?: number; readonly after?: Child } = {},
): Html {
  const { attributes = false, raise = 0, after } = options;
  const words = html`${runsHtml(block.runs)}${after}`;
  if (block.kind === 'heading') return heading(levelOf((block.level ?? 2) + raise), words, attributes);
  if (block.kind === 'quote') return html`<blockquote${attributes}><p>${words}</p></blockquote>`;
  if (block.kind === 'code') return html`<pre dir="ltr"><code>${words}</code></pre>`;
  if (block.kind === 'table' && block.rows) return tableHtml(block.rows, attributes);
  return html`<p${attributes}>${words}</p>`;
}

function levelOf(level: number): Level {
  return Math.min(6, Math.max(2, level)) as Level;
}

function tableHtml(rows: readonly (readonly (readonly Run[])[])[], attributes: Html | false): Html {
  const [head = [], ...body] = rows;
  return html`<table${attributes}><thead><tr>${head.map((cell) => html`<th scope="col">${runsHtml(cell)}</th>`)}</tr></thead>
<tbody>${body.map((row) => html`<tr>${row.map((cell) => html`<td>${runsHtml(cell)}</td>`)}</tr>`)}</tbody></table>`;
}

/** Running text of the archive itself, its list items gathered into lists. Headings begin at h2, or lower by `raise`. */
export function prose(voice: Voice, blocks: readonly Block[], raise = 0): Html {
  return html`${groups(blocks).map((group) => {
    const first = group[0]!;
    const rule = first.ruleBefore === true && html`<hr>`;
    if (first.kind === 'item') return html`${rule}${listHtml(voice, group)}\n`;
    return html`${rule}${blockElement(first, { attributes: attributesOf(voice, first), raise })}\n`;
  })}`;
}

/** Neighbouring items belong together; every other block stands alone. */
export function groups<B extends Pick<Block, 'kind' | 'level' | 'ordinal'>>(
  blocks: readonly B[],
): readonly (readonly B[])[] {
  const out: B[][] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && inOneList(last[0]!, block)) last.push(block);
    else out.push([block]);
  }
  return out;
}

/** A numbered list that follows one with dots is another list, unless it lies deeper. */
function inOneList(first: Pick<Block, 'kind' | 'level' | 'ordinal'>, next: typeof first): boolean {
  if (first.kind !== 'item' || next.kind !== 'item') return false;
  const deeper = (next.level ?? 1) > (first.level ?? 1);
  return deeper || (first.ordinal === undefined) === (next.ordinal === undefined);
}

/** Items of one or more depths as nested lists. A list is numbered if its first item is. */
function listHtml(voice: Voice, items: readonly Block[]): Html {
  const [first] = items;
  if (!first) return html``;
  const depth = first.level ?? 1;
  const entries: { readonly item: Block; readonly inner: Block[] }[] = [];
  for (const item of items) {
    const last = entries.at(-1);
    if (last && (item.level ?? 1) > depth) last.inner.push(item);
    else entries.push({ item, inner: [] });
  }
  const members = entries.map(
    ({ item, inner }) =>
      html`<li${attributesOf(voice, item)}>${runsHtml(item.runs)}${groups(inner).map((list) => listHtml(voice, list))}</li>`,
  );
  if (first.ordinal === undefined) return html`<ul>${members}</ul>`;
  return first.ordinal === 1 ? html`<ol>${members}</ol>` : html`<ol start="${first.ordinal}">${members}</ol>`;
}

function attributesOf(voice: Voice, { language, text }: { readonly language: Lang; readonly text: string }) {
  return langAttributes(voice, language, text);
}
