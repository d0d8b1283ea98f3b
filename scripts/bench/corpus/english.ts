/** News-like English that means nothing, in the same shapes as the Arabic. */
import type { Random } from './random.ts';
import { type Day, nameOf, type Voice } from './voice.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

const NOUNS = list(`
  meeting agreement project decision committee government city port road bridge train station factory company market
  crisis budget plan initiative visit delegation statement report inquiry court law parliament election party union
  strike worker wage price wheat water dam river power network hospital school university student teacher doctor
  vaccine illness campaign donation association museum exhibition festival stadium team match season rain storm
  earthquake fire rescue police border refugee camp relief mission embassy adviser expert researcher journalist
  witness victim family district street square house resident land harvest catch ship cargo container customs tax
  loan bank currency investment contract tender partnership dialogue mediation truce talks dispute file document
  certificate recording picture letter book library archive history archive warehouse pipeline ferry tunnel quarter`);

const ADJECTIVES = list(`
  new old large small broad limited joint local foreign regional official private public former current coming recent
  urgent long short important difficult easy clear vague final early annual monthly financial commercial industrial
  rural naval overland technical scientific cultural medical legal political social economic humanitarian sudden
  expected temporary lasting independent unusual costly quiet crowded northern southern coastal`);

const VERBS = list(`
  renew inspect repair extend delay transport measure review register publish protect divide collect lower raise
  finance supply store close open connect separate harvest cross return enter organise confirm record employ`);
const DERIVED = VERBS.flatMap((verb) => {
  const stem = verb.replace(/e$/, '');
  return [`${stem}ing`, `${stem}ers`, `re-${stem}ing`];
});

const SAID = list('said announced confirmed explained added revealed believed');
const PAST = list('reached passed moved shown caused faced included joined left changed approved ended met held');
const MONTHS = list('January February March April May June July August September October November December');

const noun = (random: Random): string => (random.chance(0.75) ? random.pickOften(NOUNS) : random.pick(DERIVED));

function phrase(random: Random): string {
  const kind = random.below(4);
  if (kind === 0) return `the ${noun(random)}`;
  if (kind === 1) return `the ${random.pickOften(ADJECTIVES)} ${noun(random)}`;
  if (kind === 2) return `a ${random.pickOften(ADJECTIVES)} ${noun(random)} ${noun(random)}`;
  return `the ${noun(random)} of the ${noun(random)}`;
}

/** 27 June 2023 */
export const englishDate = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]} ${year}`;

export const english: Voice = {
  lang: 'en',
  attach: (particle, word) => particle + word,
  leads: [
    '{who} {said} in {where} on {day} that the {key} would change {np} within {num} months, after talks with the {org}.',
    'The {key} in {where} on {day} brought together {who}, {who} and members of the {org}, and ended with {np}.',
    'In {where}, the {org} {said} on {day} that the {key} with {who} had followed {np} and that {np} was not yet over.',
  ],
  sentences: [
    '{who} {said} that {np} had {past} {np} for {num} years, but did not mention {np} that was seen in {where}.',
    'According to {np}, both {np} and {np} have {past} {np}, while the {org} insists that {np} is not {np}.',
    'Meanwhile {who} spoke of {np} between {where} and {where}, which {bold} had {past} before {np}.',
    'Earlier {who} had {past} the {org}, after {np} rose by {num} per cent against {np}.',
    '{link} is still waiting for {np}, although it has {past} everything about {np} this year.',
    'As for {np}, it has {past} {num} of them, and the others went to {np} and then to {np}.',
    'On {day}, {np} moved from {where} towards {np}, as {who} had {past} it would.',
    'Some asked whether the {key} would lead to {np} or to {np}, above all after what the {org} announced.',
    'In the view of {who}, this is the first {key} since {np}, and it will not last without {np} and {np}.',
    'It came after {np} in which {num} people were {past}, as {np} told us.',
    'Asked about {np}, {who} {said} that {np} might stop at {np}, so far without {np}.',
    'There has been {np} in {where}, where {np} has {past} {np} ever since {day}.',
    'But {np} that the {org} had {past} {num} days before did not bring {np}, as {who} {said} later.',
    'All of this suggests that {np} was {past} between {np} and {np}, and that the {key} mattered to the {org}.',
  ],
  headings: ['After {np}', '{np} in {where}', 'What the {org} {said}', 'Of {np} and {np}', 'The {key} and {np}'],
  items: ['{np} in {where} within {num} weeks', '{np} and {np}', '{np} for the {org}', 'from {np} to {np}'],
  slots: {
    np: phrase,
    who: (random, cast) => nameOf(cast.people, 'en', random, cast),
    org: (random, cast) => nameOf(cast.organisations, 'en', random, cast),
    where: (random, cast) => nameOf(cast.places, 'en', random, cast),
    key: (random, cast) => random.pick(cast.keywords),
    day: (_, cast) => englishDate(cast.day),
    num: (random) => String(2 + random.below(97)),
    said: (random) => random.pick(SAID),
    past: (random) => random.pick(PAST),
    bold: (random) => `**${phrase(random)}**`,
    link: (random) => `[${phrase(random)}](https://reference.example/${random.below(9999)})`,
  },
};
