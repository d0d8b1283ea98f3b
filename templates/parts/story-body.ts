/** The text of a story: number, words, the original beside a translation, and notes in the margin. */
import { numberText } from '../../src/languages/numbers.ts';
import type { Link } from '../../src/pages/frame.ts';
import type { StoryBlock, StoryView } from '../../src/pages/story.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { type Html, html, lasting } from '../html.ts';
import { blockElement, hostNote, runsHtml } from './blocks.ts';
import { countOf, langAttributes, linkTo, outsideLink, phrase, plainWords, type Voice, words } from './phrase.ts';
import { pictureHtml } from './picture.ts';
import { copyAttributes, copyWords, originAttributes } from './robust-link.ts';
import { oncePerTurn } from './turn.ts';
import { whoseText } from './whose.ts';

interface Numbered {
  readonly block: StoryBlock;
  /** 1-based place in the story. */
  readonly number: number;
  /** Events that no earlier block shows, by their short names; people that the story names here first. */
  readonly notes: Notes;
}

interface Notes {
  readonly events: readonly Link[];
  readonly people: readonly Link[];
}

export function storyBody(voice: Voice, view: StoryView): Html {
  const numbered = withNotes(view);
  const beside = view.blocks.some((block) => block.original !== undefined);
  return html`<div class="story${beside && ' beside'}">${lostPassages(voice, view)}${beside && columnHeads(voice, view)}${inGroups(
    numbered,
  ).map((group) => groupHtml(voice, view, group))}
</div>`;
}

/** Where links to passages that are gone end: above the text, in its column. */
function lostPassages(voice: Voice, { removed }: StoryView): Html | false {
  if (removed.length === 0) return false;
  const notes = oldAnchors(removed, voice.strings.story.passageRemoved);
  return html`
<div class="para lost"><span class="pno"></span><div class="words">${notes}</div></div>`;
}

/** A line for each anchor that is no passage's own any more: seen by those whom a link led there, and by nobody else. */
function oldAnchors(anchors: readonly string[], text: string): Html {
  return html`${anchors.map((anchor) => html`\n<p class="was" id="${anchor}" hidden>${text}</p>`)}`;
}

/** Each block with its place, and what the margin says beside it: everything once, where it comes first. */
function withNotes(view: StoryView): Numbered[] {
  const labels = new Map(view.coverage.map(({ event }) => [event.href, event.label]));
  const seen = new Set<string>();
  return view.blocks.map((block, i) => {
    const events = block.events
      .filter(({ href }) => !seen.has(href))
      .map((link) => ({ ...link, text: labels.get(link.href) ?? link.text }));
    for (const { href } of events) seen.add(href);
    return { block, number: i + 1, notes: { events, people: block.people } };
  });
}

/** Which column is which, above a translation and its original. */
function columnHeads(voice: Voice, view: StoryView): Html {
  const { translation } = voice.strings;
  const original = view.card.language;
  return html`
<p class="column-heads"><span>${translation.translation}</span> <span>${words(voice, voice.strings.site.labelled, {
    label: translation.original,
    value: { text: voice.language.languageNames[original]?.name ?? original, lang: voice.lang },
  })}</span></p>`;
}

/** Neighbours that make one element: items of a list, passages that are not shown. */
function inGroups(blocks: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const out: Numbered[][] = [];
  for (const numbered of blocks) {
    const last = out.at(-1);
    if (last && kindOf(last[0]!) === kindOf(numbered) && kindOf(numbered) !== 'alone') last.push(numbered);
    else out.push([numbered]);
  }
  return out;
}

function kindOf({ block }: Numbered): 'hidden' | 'ul' | 'ol' | 'alone' {
  if (block.hidden) return block.original && !block.original.hidden ? 'alone' : 'hidden';
  if (block.kind !== 'item') return 'alone';
  return block.ordinal === undefined ? 'ul' : 'ol';
}

function groupHtml(voice: Voice, view: StoryView, group: readonly Numbered[]): Html {
  const [first] = group;
  const kind = kindOf(first!);
  if (kind === 'hidden') return hiddenNote(voice, view, group);
  if (kind === 'alone') {
    const rule =
      first!.block.ruleBefore &&
      html`
<hr>`;
    return html`${rule}
<div class="para ${first!.block.kind}" id="${first!.block.id}">${paragraph(voice, view, first!)}</div>`;
  }
  const items = group.map(
    (item) => html`
<li class="para item depth-${Math.min(item.block.level ?? 1, 4)}" id="${item.block.id}">${paragraph(voice, view, item)}</li>`,
  );
  return kind === 'ol'
    ? html`
<ol class="items">${items}</ol>`
    : html`
<ul class="items">${items}</ul>`;
}

/** Hidden passages keep their addresses, on a note that says where the rest is. */
function hiddenNote(voice: Voice, view: StoryView, group: readonly Numbered[]): Html {
  const { whose } = voice.strings;
  const anchors = group
    .flatMap(({ block }) => [block.id, ...block.earlier])
    .map((id) => html`<span id="${id}"></span>`);
  return html`
<div class="para withheld"><span class="pno"></span><div class="words">${anchors}<p>${countOf(voice, group.length, whose.hidden)} ${whereTheRestIs(voice, view)}${copyOf(voice, view)}</p></div></div>`;
}

function whereTheRestIs(voice: Voice, view: StoryView): Html {
  const { whose } = voice.strings;
  const { outlet, rights } = view.card;
  const linkOnly = rights === 'link-only';
  if (!outlet.name) return html`${linkOnly ? whose.linkOnlyNoOutlet : whose.excerptNoOutlet}`;
  const name = view.url
    ? html`<a href="${view.url}" rel="external noopener"${copyAttributes(view)}><bdi>${outlet.name.text}</bdi></a>${hostNote(outlet.name.text, view.url)}`
    : outlet.name;
  return words(voice, linkOnly ? whose.linkOnly : whose.excerpt, { outlet: name });
}

/** Beside the way to the outlet, the way to what it had. */
function copyOf(voice: Voice, view: StoryView): Html | false {
  if (view.archived === undefined) return false;
  return html` ${outsideLink(voice, view.archived, copyWords(voice, view.archived), originAttributes(view))}`;
}

function paragraph(voice: Voice, view: StoryView, { block, number, notes }: Numbered): Html {
  const n = numberText(number, voice.language, voice.site.digits);
  const label = plainWords(voice, voice.strings.story.linkToParagraph, { number: n });
  return html`<a class="pno" href="#${block.id}" aria-label="${label}">${n}</a>
<div class="words">${oldAnchors(block.earlier, voice.strings.story.passageChanged)}${wordsOf(voice, block)}${quoteOf(voice, view, block)}</div>${block.original && originalOf(voice, block, block.original, n)}${marginNote(voice, notes)}`;
}

function wordsOf(voice: Voice, block: StoryBlock): Html {
  if (block.hidden) return html`<p>${voice.strings.whose.hiddenPassage}</p>`;
  const attributes = langAttributes(voice, block.lang, textOf(block.runs));
  const ordinal =
    block.ordinal !== undefined &&
    html`<span class="ordinal">${numberText(block.ordinal, voice.language, voice.site.digits)}.</span> `;
  if (block.picture) return pictureHtml(block.picture, block.runs, attributes);
  if (block.kind === 'item') return html`<p${attributes}>${ordinal}${runsHtml(block.runs)}${block.cut && ' …'}</p>`;
  return blockElement(block, { attributes, after: block.cut && ' …' });
}

/**
 * “Quote this passage”: whose words these are and where they stand, right under them, so that one selection takes all
 * of it. The words are not repeated.
 */
function quoteOf(voice: Voice, view: StoryView, block: StoryBlock): Html | false {
  if (block.hidden || block.picture || block.kind === 'heading') return false;
  return html`
<details class="quote"><summary>${voice.strings.story.quotePassage}</summary><p>— ${wordsAre(voice)(view)}${voice.language.list.comma}<bdi dir="ltr">${block.address}</bdi></p></details>`;
}

/** The same under every passage of a page. */
const wordsAre = oncePerObject((voice: Voice) =>
  oncePerTurn((view: StoryView): Html => {
    const { whose, translation } = voice.strings;
    const { text, outlet } = view.card;
    const known = text === 'original' && outlet.name !== undefined;
    const by = known
      ? words(voice, whose.wordsOf, { outlet: phrase(voice, outlet.name) })
      : whoseText(voice, view.card);
    return lasting(view.translation ? html`${by} (${translation.method[view.translation.method]})` : by);
  }),
);

function originalOf(
  voice: Voice,
  block: StoryBlock,
  original: NonNullable<StoryBlock['original']>,
  number: string,
): Html {
  const { translation, whose } = voice.strings;
  const name = plainWords(voice, translation.originalParagraph, { number });
  const text = original.hidden
    ? html`<p>${whose.hiddenPassage}</p>`
    : blockElement(
        { ...block, kind: block.kind === 'quote' ? 'quote' : 'paragraph', runs: original.runs },
        { attributes: langAttributes(voice, original.lang, textOf(original.runs)) },
      );
  return html`
<div class="original ${block.kind}" data-of="${original.id}"><span class="hidden">${name}</span> ${text}</div>`;
}

/** What the paragraph is about, beside it: events, and people where the story names them first. */
function marginNote(voice: Voice, { events, people }: Notes): Html | false {
  if (events.length === 0 && people.length === 0) return false;
  const { story } = voice.strings;
  const part = (label: string, links: readonly Link[]): Html | false =>
    links.length > 0 &&
    html`
<div><span class="label">${label}</span> <ul>${links.map((link) => html`<li>${linkTo(voice, link)}</li> `)}</ul></div>`;
  return html`
<div class="note">${part(story.events, events)}${part(story.people, people)}</div>`;
}

function textOf(runs: StoryBlock['runs']): string {
  return runs.map((run) => run.text).join('');
}
