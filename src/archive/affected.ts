/** Stories that a change of the register may link anew: those that have the words of what changed. */
import type { ActorRecord, EntityRecord, EventRecord } from '../model.ts';
import { mayHold, type WordSet, wordSetOf, wordsToFind } from '../text/word-set.ts';
import { formsOf } from './mentions.ts';

/** An actor as it was, if it was there, and as it is; or a new event. */
export type RegisterChange =
  | { readonly kind: 'actor'; readonly before?: ActorRecord; readonly after: ActorRecord }
  | { readonly kind: 'event'; readonly after: EventRecord };

/** Whether a story with these words may be linked otherwise after the changes. `entities` is the register as it is now. */
export function affects(
  changes: readonly RegisterChange[],
  entities: readonly EntityRecord[],
): (words: WordSet) => boolean {
  const tests = changes.map((change) =>
    change.kind === 'actor' ? readsOtherwise(change) : maySee(change.after, entities),
  );
  return (words) => tests.some((test) => test(words));
}

/**
 * Whether names may be read otherwise in the title of an event that was there and has no people. Places in its title are
 * where it is set (see `event-index.ts`): then stories that have none of the changed words may be linked otherwise, too.
 */
export function affectsEvents(changes: readonly RegisterChange[], entities: readonly EntityRecord[]): boolean {
  const tests = changes.flatMap((change) => (change.kind === 'actor' ? [readsOtherwise(change)] : []));
  if (tests.length === 0) return false;
  const isNew = new Set(changes.flatMap(({ kind, after }) => (kind === 'event' ? [after.id] : [])));
  return entities.some((event) => {
    if (event.kind !== 'events' || event.core.length > 0 || isNew.has(event.id)) return false;
    const words = wordSetOf(Object.values(event.title));
    return tests.some((test) => test(words));
  });
}

/**
 * A form that came, went or counts otherwise; or, beside a form that stands, a word that is the actor’s own since or no
 * more: of people, the word before a surname tells whose it is (see `neighbours.ts`).
 */
function readsOtherwise({ before, after }: RegisterChange & { readonly kind: 'actor' }): (words: WordSet) => boolean {
  const formsIn = (actor: ActorRecord | undefined) =>
    new Map((actor ? formsOf(actor, 0) : []).map((form) => [JSON.stringify(form), wordsToFind(form.written)]));
  const [then, now] = [formsIn(before), formsIn(after)];
  const isKept = ([key]: readonly [string, unknown]): boolean => then.has(key) && now.has(key);
  const kept = [...now].filter(isKept).map(([, form]) => form);
  const changed = [...then, ...now].filter((one) => !isKept(one)).map(([, form]) => form);
  const known = new Set(kept.flat());
  const own = after.kind === 'people' ? changed.flat().filter((word) => !known.has(word)) : [];
  return (words) =>
    changed.some((form) => mayHold(words, form)) ||
    (own.some((word) => mayHold(words, [word])) && kept.some((form) => mayHold(words, form)));
}

/** Any form of a name. */
function namesAny(actors: readonly ActorRecord[]): (words: WordSet) => boolean {
  const forms = actors.flatMap(({ name, aliases, ambiguous }) =>
    [...Object.values(name), ...aliases, ...ambiguous].map(wordsToFind),
  );
  return (words) => forms.some((form) => mayHold(words, form));
}

/** What points to an event, as `event-index.ts` has it: all its people; else a body or a place; or a phrase of its own. */
function maySee(event: EventRecord, entities: readonly EntityRecord[]): (words: WordSet) => boolean {
  const named = (kind: ActorRecord['kind'], ids: readonly string[]) =>
    ids.map((id) => namesAny(entities.filter((e): e is ActorRecord => e.kind === kind && e.id === id)));
  const phrases = event.phrases.map(wordsToFind);
  const people = named('people', event.core);
  const titles = Object.values(event.title).map(wordsToFind);
  const places = entities.filter((e): e is ActorRecord => e.kind === 'places');
  const others = [
    ...named('organisations', event.organisations),
    ...(event.where === undefined ? [] : named('places', [event.where])),
    // Places that its title names.
    ...(event.core.length > 0
      ? []
      : places.filter((place) => isNamedIn(place, titles)).map((place) => namesAny([place]))),
  ];
  return (words) =>
    phrases.some((phrase) => mayHold(words, phrase)) ||
    (people.length > 0 ? people.every((test) => test(words)) : others.some((test) => test(words)));
}

/** Rather too often than too seldom: a word of the place’s name stands in a title. */
function isNamedIn(place: ActorRecord, titles: readonly (readonly number[])[]): boolean {
  const forms = [...Object.values(place.name), ...place.aliases].map(wordsToFind);
  const all = new Set(titles.flat());
  return forms.some((form) => form.slice(1).every((word) => all.has(word)));
}
