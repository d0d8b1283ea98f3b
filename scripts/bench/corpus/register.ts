/** Who and what the made-up archive is about, always the same: 200 people, 40 bodies, 35 places, 12 papers, 40 topics. */
import type { Localised } from '../../../src/model.ts';
import { proposeId } from '../../../src/text/ids.ts';
import {
  AREAS,
  BODIES,
  CITIES,
  COUNTRIES,
  FAMILY_NAMES,
  FIELDS,
  GIVEN_NAMES,
  OUTLETS,
  POSTS,
  type Written,
} from './names.ts';
import type { Named } from './voice.ts';

export interface Person extends Named {
  readonly kind: 'people';
  readonly post: Localised;
  readonly aliases: readonly string[];
  /** Family names: others bear them too. */
  readonly ambiguous: readonly string[];
}

export interface Organisation extends Named {
  readonly kind: 'organisations';
  readonly aliases: readonly string[];
}

export interface Place extends Named {
  readonly kind: 'places';
  readonly aliases: readonly string[];
  readonly within?: string;
}

export interface Titled {
  readonly id: string;
  readonly name: Localised;
}

export interface Register {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly outlets: readonly Titled[];
  readonly topics: readonly Titled[];
}

const PEOPLE = 200;

export function makeRegister(): Register {
  const organisations = pairs(BODIES, FIELDS).map(makeOrganisation);
  return {
    people: makePeople(organisations),
    organisations,
    places: [...COUNTRIES.map((names) => makePlace(names)), ...CITIES.map(makeCity)],
    outlets: OUTLETS.map(([ar, en, id]) => ({ id, name: { ar, en } })),
    topics: pairs(FIELDS, AREAS).map(([[ar, en], [arArea, enArea]]) => {
      const name = { ar: `${ar} ${arArea}`, en: `${en} ${enArea}` };
      return { id: proposeId(name.en), name };
    }),
  };
}

const pairs = (first: readonly Written[], second: readonly Written[]): [Written, Written][] =>
  first.flatMap((a) => second.map((b): [Written, Written] => [a, b]));

function makePeople(organisations: readonly Organisation[]): Person[] {
  const taken = new Set<string>();
  return Array.from({ length: PEOPLE }, (_, i) => {
    const round = Math.floor(i / GIVEN_NAMES.length);
    const given = GIVEN_NAMES[i % GIVEN_NAMES.length]!;
    // Each round pairs every given name with another family name, so that no two people have one name.
    const family = FAMILY_NAMES[(i * 3 + round) % FAMILY_NAMES.length]!;
    const [arPost, enPost] = POSTS[i % POSTS.length]!;
    const short = { ar: family[0], en: family[1] };
    const name = { ar: `${given[0]} ${family[0]}`, en: `${given[1]} ${family[1]}` };
    const { name: body } = organisations[i % organisations.length]!;
    const aliases = [
      `${arPost} ${family[0]}`,
      `${enPost} ${family[1]}`,
      `${given[1][0]}. ${family[1]}`,
      `${given[1]} ${family[1].replace('al-', 'Al ')}`,
      `${given[2]} ${family[2]}`,
    ].filter((alias) => alias !== name.en && !taken.has(alias));
    for (const alias of aliases) taken.add(alias);
    const post = { ar: `${arPost}، ${body.ar}`, en: `${enPost}, ${body.en}` };
    return { kind: 'people', id: proposeId(name.en), name, short, post, aliases, ambiguous: [...family] };
  });
}

function makeOrganisation([[arKind, enKind, ruKind], [arField, enField, ruField]]: [Written, Written]): Organisation {
  const name = { ar: `${arKind} ${arField}`, en: `${enKind} ${enField}` };
  // A text says «الوزارة» and “the ministry” the second time, which names nobody.
  const short = { ar: `ال${arKind}`, en: enKind.split(' ')[0]!.toLowerCase() };
  return { kind: 'organisations', id: proposeId(name.en), name, short, aliases: [`${ruKind} ${ruField}`] };
}

function makePlace([ar, en, ru]: Written): Place {
  const name = { ar, en };
  return { kind: 'places', id: proposeId(en), name, short: name, aliases: [ru] };
}

function makeCity([ar, en, country]: Written): Place {
  const within = COUNTRIES.find(([name]) => name === country)![1];
  const name = { ar, en };
  return { kind: 'places', id: proposeId(en), name, short: name, aliases: [], within: proposeId(within) };
}
