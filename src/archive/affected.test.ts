import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorKind, ActorRecord, EventRecord } from '../model.ts';
import { wordSetOf } from '../text/word-set.ts';
import { affects, affectsEvents, type RegisterChange } from './affected.ts';
import { buildMatcher, findMentions } from './mentions.ts';

type Names = Pick<ActorRecord, 'aliases' | 'ambiguous' | 'not'>;
const NONE: Names = { aliases: [], ambiguous: [], not: [] };

const actor = (kind: ActorKind, id: string, name: string, names: Partial<Names> = {}): ActorRecord =>
  ({ kind, id, name: { en: name }, formerly: [], posts: [], ...NONE, ...names }) as unknown as ActorRecord;

const event = (id: string, title: string, core: readonly string[] = []): EventRecord =>
  ({ kind: 'events', id, title: { en: title }, core, organisations: [], phrases: [] }) as unknown as EventRecord;

const mona = (names: Partial<Names> = {}) => actor('people', 'mona', 'Mona Darwish', names);

/** Whether a story with this text is one to link anew. */
function isAffected(text: string, before: ActorRecord | undefined, after: ActorRecord): boolean {
  const change: RegisterChange = { kind: 'actor', after, ...(before ? { before } : {}) };
  return affects([change], [after])(wordSetOf([text]));
}

describe('which stories a name concerns', () => {
  it('a new spelling: those that have it, not all that have the name', () => {
    const longer = mona({ aliases: ['Umm Salim'] });
    expect(isAffected('Umm Salim spoke.', mona(), longer)).toBe(true);
    expect(isAffected('Mona Darwish spoke.', mona(), longer)).toBe(false);
  });

  it('a spelling that goes, or counts only beside a full name from now on: those that have it', () => {
    const known = mona({ aliases: ['Darwish'] });
    expect(isAffected('Darwish spoke.', known, mona())).toBe(true);
    expect(isAffected('Darwish spoke.', known, mona({ ambiguous: ['Darwish'] }))).toBe(true);
  });

  it('a word that tells whose surname it is: those that have both', () => {
    const before = mona({ ambiguous: ['Darwish'] });
    const after = mona({ aliases: ['Bahar Salim'], ambiguous: ['Darwish'] });
    expect(isAffected('Mona Darwish came, said Bahar Darwish.', before, after)).toBe(true);
    expect(isAffected('Mona Darwish came.', before, after)).toBe(false);
    expect(isAffected('Bahar spoke.', before, after)).toBe(false);
  });

  it('a new name: those that have it', () => {
    expect(isAffected('Mona Darwish spoke.', undefined, mona())).toBe(true);
    expect(isAffected('Mona spoke.', undefined, mona())).toBe(false);
  });

  it('the same spellings in another order, or one twice: none', () => {
    const before = mona({ aliases: ['Umm Salim', 'Darwish'] });
    const after = mona({ aliases: ['Darwish', 'Umm Salim', 'Umm  Salim'] });
    expect(isAffected('Umm Salim spoke, then Mona Darwish.', before, after)).toBe(false);
  });
});

describe('which events', () => {
  const harbour: RegisterChange = { kind: 'actor', after: actor('places', 'harbour', 'Harbour Town') };

  it('those without people whose title has a new name: it is where they are set', () => {
    expect(affectsEvents([harbour], [event('fair', 'The fair of Harbour Town')])).toBe(true);
    expect(affectsEvents([harbour], [event('fair', 'The fair')])).toBe(false);
  });

  it('not those that have people, nor one that comes with the name', () => {
    expect(affectsEvents([harbour], [event('fair', 'The fair of Harbour Town', ['mona'])])).toBe(false);
    const fair = event('fair', 'The fair of Harbour Town');
    expect(affectsEvents([harbour, { kind: 'event', after: fair }], [fair])).toBe(false);
  });
});

/** Words that are names, short forms, given names, what stands around them, and what Arabic writes together with them. */
const WORDS = ['Mona', 'Bahar', 'Darwish', 'darwish', 'DARWISH', 'said', 'Street', 'منى', 'ومنى', 'بهار', 'رئيسي'];
const MORE = ['ورئيسي', 'لرئيسي', 'قال', 'دور', 'سام', 'وسام', '(سام)', 'EU', 'eu', 'Union', '«رئيسي»'];
const word = fc.constantFrom(...WORDS, ...MORE);
const form = fc
  .array(fc.constantFrom(...WORDS, 'سام', 'EU', 'Union'), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const forms = fc.uniqueArray(form, { maxLength: 3 });
const names = fc.record({ aliases: forms, ambiguous: forms, not: forms });
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** One form more in a list, or one less. */
const edit = fc.tuple(fc.constantFrom('aliases', 'ambiguous', 'not'), form, fc.nat(4));
function edited(was: Names, [list, added, at]: readonly [keyof Names, string, number]): Names {
  const left = was[list].filter((_, i) => i !== at);
  return { ...was, [list]: left.length < was[list].length ? left : [...left, added] };
}

it('a story that a change does not concern names whom it named', () => {
  let spared = 0;
  const kinds = fc.constantFrom<ActorKind>('people', 'people', 'organisations', 'places');
  const texts = fc.array(text, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      kinds,
      names,
      fc.array(edit, { minLength: 1, maxLength: 2 }),
      names,
      texts,
      (kind, was, edits, of, all) => {
        const before = actor(kind, 'mona', 'Mona Darwish', was);
        const after = actor(kind, 'mona', 'Mona Darwish', edits.reduce(edited, was));
        const other = actor('people', 'other', 'بهار رئيسي', of);
        if (affects([{ kind: 'actor', before, after }], [after, other])(wordSetOf(all))) return;
        const blocks = all.map((one, i) => ({ id: `p-${i}`, text: one }));
        const [then, now] = [before, after].map((one) => findMentions(buildMatcher([one, other]), blocks));
        if (then!.length > 0) spared++;
        expect(now).toEqual(then);
      },
    ),
    { numRuns: 4000, seed: 1 },
  );
  expect(spared).toBeGreaterThan(500);
});
