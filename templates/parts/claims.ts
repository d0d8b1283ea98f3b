/** What outlets say of the same facts, in one table: a drawn mark, the value, the words that show it. */
import type { StoryCard } from '../../src/pages/cards.ts';
import type { ClaimCell, ClaimRow, Claims } from '../../src/pages/claims.ts';
import { type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { phrase, plainPhrase, type Voice } from './phrase.ts';

/** From this many outlets on, the table is wider than the page and scrolls by itself. */
const MANY_OUTLETS = 5;

export function claimsTable(voice: Voice, { stories, rows }: Claims): Html {
  const { claims } = voice.strings;
  const table = html`<table class="claims">
<caption>${claims.note}</caption>
<thead><tr><th scope="col">${claims.claim}</th>${stories.map(
    (story) => html`
<th scope="col">${columnHead(voice, story)}</th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => claimRow(voice, row, stories))}
</tbody></table>
${legend(voice)}`;
  if (stories.length < MANY_OUTLETS) return table;
  return html`<section class="tablewrap" tabindex="0" aria-label="${claims.scroll}">${table}</section>`;
}

/** The outlet, its language, and whose words the values are drawn from. */
function columnHead(voice: Voice, story: StoryCard): Html {
  const { claims, whose } = voice.strings;
  const name = story.outlet.name ? phrase(voice, story.outlet.name) : claims.unknownOutlet;
  return html`<a href="${story.href}">${name}</a> ${badge(voice, story.language)} <span class="tag">${whose.tag[story.text]}</span>`;
}

function claimRow(voice: Voice, row: ClaimRow, stories: readonly StoryCard[]): Html {
  const { claims } = voice.strings;
  const verdict = { agree: claims.agree, differ: claims.differ, one: claims.oneOutlet }[row.verdict];
  return html`
<tr><th scope="row">${row.question} <span class="verdict">${verdict}</span></th>${row.cells.map((cell, i) => {
    const outlet = stories[i]?.outlet.name;
    return html`
<td data-outlet="${outlet ? plainPhrase(voice, outlet) : claims.unknownOutlet}">${cellHtml(voice, cell)}</td>`;
  })}</tr>`;
}

function cellHtml(voice: Voice, { status, value, quote, href }: ClaimCell): Html {
  if (status === 'silent' || value === undefined)
    return html`<span class="v silent">${voice.strings.claims.silent}</span>`;
  const text = href === undefined ? html`${value}` : html`<a href="${href}">${value}</a>`;
  const words = quote && html` <span class="shown-by">${phrase(voice, quote)}</span>`;
  return html`<span class="v ${status}"><span>${text}${words}</span></span>`;
}

function legend(voice: Voice): Html {
  const { claims } = voice.strings;
  return html`<p class="legend"><span class="v agree">${claims.legendAgree}</span> <span class="v differ">${claims.legendDiffer}</span> <span class="v silent">${claims.legendSilent}</span></p>`;
}
