/** Stories that a change of the register may link anew: those that have the words of what changed. */
import type { ActorRecord, EntityRecord, EventRecord } from '../model.ts';
import { mayHold, type WordSet, wordsToFind } from '../text/word-set.ts';

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
    change.kind === 'actor'
      ? namesAny([change.after, ...(change.before ? [change.before] : [])])
      : maySee(change.after, entities),
  );
  return (words) => tests.some((test) => test(words));
}

/** Any form of its name, also those that were: who is near a name decides what other names count. */
function namesAny(actors: readonly ActorRecord[]): (words: WordSet) => boolean {
  const forms = actors.flatMap(({ name, aliases, ambiguous, not }) =>
    [...Object.values(name), ...aliases, ...ambiguous, ...not].map(wordsToFind),
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
