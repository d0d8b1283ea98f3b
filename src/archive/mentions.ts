/**
 * Who and what a text names. An editor's names go in, in any script; found are the words of a text that stand for one
 * of them, with their place in it. Tuned in the actors' files (`aliases`, `ambiguous`, `not`), not here.
 */
import type { ActorRecord, Mention } from '../model.ts';
import { fold } from '../text/fold.ts';
import { growTree } from '../text/phrases.ts';
import { type Word, wordsOf } from '../text/words.ts';
import {
  type Form,
  type Hit,
  hitsOn,
  isCapitals,
  isSameSpan,
  type Matcher,
  overlap,
  readPage,
  signsOf,
  type Text,
} from './name-hits.ts';
import { isSetApart, mayBeName } from './neighbours.ts';

export type { Matcher } from './name-hits.ts';

/** Give a title this block id to let its names count as the article's; its mentions come back under the same id. */
export const TITLE_BLOCK = '';

/** Prepares the actors' names for `findMentions`; build it once for many articles. */
export function buildMatcher(actors: readonly ActorRecord[]): Matcher {
  const forms = actors.map((actor, index) => formsOf(actor, index));
  return {
    actors,
    tree: growTree(forms.flat().map((form) => [form.written, form] as const)),
    ownWords: forms.map(
      (own) => new Set(own.flatMap(({ use, written }) => (use === 'not' ? [] : fold(written).split(' ')))),
    ),
  };
}

/** What stands for an actor, each form once; `index` is the actor’s among all. */
export function formsOf(actor: ActorRecord, index: number): Form[] {
  const ambiguous = new Set(actor.ambiguous.map(fold));
  const names = new Set(Object.values(actor.name));
  const seen = new Set<string>();
  const form = (written: string, use: Form['use']): Form[] => {
    const folded = fold(written);
    if (folded === '' || seen.has(`${use === 'not'} ${folded} ${isCapitals(written)}`)) return [];
    seen.add(`${use === 'not'} ${folded} ${isCapitals(written)}`);
    const words = wordsOf(written).length;
    return [
      {
        actor: index,
        use,
        written,
        words,
        full: use === 'name' && (words > 1 || names.has(written)),
        ...signsOf(written),
      },
    ];
  };
  return [
    ...[...names, ...actor.aliases].flatMap((name) => (ambiguous.has(fold(name)) ? [] : form(name, 'name'))),
    ...actor.ambiguous.flatMap((name) => form(name, 'ambiguous')),
    ...actor.not.flatMap((phrase) => form(phrase, 'not')),
  ];
}

/**
 * Every mention in one article's blocks, by block and position; no two overlap, and the longest name wins. An
 * `ambiguous` form counts only where a full name of the same actor stands in one of the blocks given, and a `not`
 * phrase forbids the names within it. A mention begins after the proclitics: the «بوتين» of «وبوتين».
 */
export function findMentions(matcher: Matcher, blocks: readonly Text[]): Mention[] {
  const pages = blocks.map(readPage);
  const hits: Hit[] = [];
  for (const page of pages) for (const hit of hitsOn(matcher, page)) hits.push(hit);
  const candidates = withoutForbidden(hits).filter((hit) => mayBeName(matcher, hit, hits));
  const anchors = longest(candidates.filter(({ form }) => form.use === 'name' && form.full));
  const atWord = groupByWord(candidates);
  const counted = candidates.filter((hit) => {
    const there = atWord.get(hit.page.words[hit.from]!)!;
    const rivals = there.length === 1 ? NONE : there.filter((other) => isRival(other, hit));
    return isCounted(matcher, hit, rivals, anchors) && !isLoneShortForm(matcher, hit, candidates);
  });
  return longest(counted, anchors).map((hit) => toMention(matcher, hit));
}

/** Takes out the hits that a `not` phrase of the same actor covers or crosses; a longer name that holds it stays. */
function withoutForbidden(hits: readonly Hit[]): readonly Hit[] {
  const forbidding = hits.filter(({ form }) => form.use === 'not');
  if (forbidding.length === 0) return hits;
  const isForbidden = (hit: Hit): boolean =>
    forbidding.some((no) => no.form.actor === hit.form.actor && overlap(no, hit) && !isWithin(no, hit));
  return hits.filter((hit) => hit.form.use !== 'not' && !isForbidden(hit));
}

const NONE: readonly Hit[] = [];

/** Whether `a` is a smaller part of `b`. */
const isWithin = (a: Hit, b: Hit): boolean => a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;

/** Another actor's form of the very same words. */
const isRival = (other: Hit, hit: Hit): boolean => other.form.actor !== hit.form.actor && isSameSpan(other, hit);

function groupByWord(hits: readonly Hit[]): Map<Word, Hit[]> {
  const groups = new Map<Word, Hit[]>();
  for (const hit of hits) {
    const word = hit.page.words[hit.from]!;
    const group = groups.get(word);
    if (group) group.push(hit);
    else groups.set(word, [hit]);
  }
  return groups;
}

/** Ambiguous forms need a full name in the article, the nearest one where actors share them; so do shared names. */
function isCounted(matcher: Matcher, hit: Hit, rivals: readonly Hit[], anchors: readonly Hit[]): boolean {
  const { form } = hit;
  if (form.use === 'name' && rivals.every((rival) => rival.form.use === 'ambiguous')) return true;
  if (rivals.length === 0 && matcher.actors[form.actor]!.kind === 'organisations' && isSetApart(hit)) return true;
  return nearestAnchor(hit, rivals, anchors)?.form.actor === form.actor;
}

/** «وسام» is a name of its own before it is “and Sam”: a short form with a proclitic needs one without it elsewhere. */
function isLoneShortForm(matcher: Matcher, { form, page, from, skip }: Hit, candidates: readonly Hit[]): boolean {
  const limit = matcher.actors[form.actor]!.kind === 'people' ? 3 : 2;
  if (skip === 0 || form.words > 1 || page.words[from]!.text.length - skip > limit) return false;
  return !candidates.some((other) => other.skip === 0 && other.form.actor === form.actor);
}

/** The full name of the hit's actor or a rival's that was last given before the hit, else the first one after it. */
function nearestAnchor(hit: Hit, rivals: readonly Hit[], anchors: readonly Hit[]): Hit | undefined {
  let nearest: Hit | undefined;
  for (const anchor of anchors) {
    const isBefore = anchor.page.index < hit.page.index || (anchor.page === hit.page && anchor.from < hit.from);
    if (nearest && !isBefore) break;
    const { actor } = anchor.form;
    if (actor !== hit.form.actor && !rivals.some((rival) => rival.form.actor === actor)) continue;
    if (!isSameSpan(anchor, hit)) nearest = anchor;
  }
  return nearest;
}

/** Of overlapping hits the longest, then the first, then the one of an actor that is named in full, by position. */
function longest(hits: readonly Hit[], anchors: readonly Hit[] = []): Hit[] {
  const named = new Set(anchors.map(({ form }) => form.actor));
  const byLength = hits
    .map((hit) => ({ hit, length: hit.to - hit.from, letters: hit.end - hit.start }))
    .sort(
      (a, b) =>
        b.length - a.length ||
        b.letters - a.letters ||
        a.hit.page.index - b.hit.page.index ||
        a.hit.from - b.hit.from ||
        Number(named.has(b.hit.form.actor)) - Number(named.has(a.hit.form.actor)) ||
        a.hit.form.actor - b.hit.form.actor,
    );
  const taken = new Map<number, Set<number>>();
  const kept = byLength.filter(({ hit: { page, from, to } }) => {
    const used = taken.get(page.index) ?? new Set();
    taken.set(page.index, used);
    for (let i = from; i < to; i++) if (used.has(i)) return false;
    for (let i = from; i < to; i++) used.add(i);
    return true;
  });
  return kept.map(({ hit }) => hit).sort((a, b) => a.page.index - b.page.index || a.from - b.from);
}

function toMention(matcher: Matcher, { form, page, start, end }: Hit): Mention {
  const { kind, id } = matcher.actors[form.actor]!;
  return { actor: { kind, id }, block: page.block.id, start, end, surface: page.block.text.slice(start, end) };
}
