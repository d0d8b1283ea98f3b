/** One article of the made-up archive: about 400 words of Markdown, and whom it names. */
import type { Lang, Localised } from '../../../src/model.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { type CorpusEvent, dayAfter, isoDay } from './events.ts';
import { type Random, randomOf } from './random.ts';
import type { Register, Titled } from './register.ts';
import { type Cast, type Named, say, type Voice } from './voice.ts';

const ARABIC_SHARE = 0.7;
/** Words of a body: from, and how many more at most. */
const WORDS = { from: 170, more: 330 };

export interface CorpusArticle {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** EDTF: a day, or a month for one in thirty. */
  readonly date: string;
  readonly outlet: Titled;
  readonly url: string;
  readonly authors: readonly string[];
  readonly summary?: Localised;
  readonly event: CorpusEvent;
  /** An editor said which event it is about; the others are for the program to find. */
  readonly declared: boolean;
  readonly body: string;
  /** Ids of all that it names. */
  readonly named: Readonly<Record<Named['kind'], readonly string[]>>;
}

export function makeArticle(index: number, seed: number, register: Register, event: CorpusEvent): CorpusArticle {
  const random = randomOf(seed, 'article', index);
  const voice = random.chance(ARABIC_SHARE) ? arabic : english;
  const day = isoDay(dayAfter(event.day, random.below(4)));
  const outlet = random.pick(register.outlets);
  const cast = makeCast(random, register, event, voice.lang);
  const body = makeBody(voice, random, cast);
  const idsOf = (kind: Named['kind']) => [...cast.named].filter((one) => one.kind === kind).map((one) => one.id);
  return {
    id: `${day}-${outlet.id}-${index}`,
    lang: voice.lang,
    title: say(voice, voice.headings, random, { ...cast, named: new Set() }).replace(/^./, (c) => c.toUpperCase()),
    date: random.chance(1 / 30) ? day.slice(0, 7) : day,
    outlet,
    url: `https://${outlet.id}.example/${day.replaceAll('-', '/')}/${index}`,
    authors: random.some(register.people, random.below(3)).map((person) => person.name[voice.lang]!),
    ...(random.chance(0.5) ? { summary: makeSummary(random, cast, event) } : {}),
    event,
    declared: random.chance(0.5),
    body,
    named: { people: idsOf('people'), organisations: idsOf('organisations'), places: idsOf('places') },
  };
}

/** The event’s own people first, then bystanders: the first of a list are named most. */
function makeCast(random: Random, register: Register, event: CorpusEvent, lang: Lang): Cast {
  return {
    people: [...event.core, ...event.others, ...random.some(register.people, 2)],
    organisations: [...event.organisations, random.pick(register.organisations)],
    places: [event.place, ...random.some(register.places, 2)],
    day: event.day,
    keywords: event.keywords[lang]!,
    named: new Set(),
  };
}

function makeSummary(random: Random, cast: Cast, event: CorpusEvent): Localised {
  const inVoice = (voice: Voice): string => {
    const own = { ...cast, keywords: event.keywords[voice.lang]!, named: new Set<Named>() };
    return say(voice, voice.leads, random, own);
  };
  return { ar: inVoice(arabic), en: inVoice(english) };
}

/** Paragraphs with headings, lists, quotations, links and bold words between them; the first paragraph is plain. */
function makeBody(voice: Voice, random: Random, cast: Cast): string {
  const sentences = (from: number, more: number): string[] =>
    Array.from({ length: from + random.below(more) }, () => say(voice, voice.sentences, random, cast));
  const items = (): string[] =>
    Array.from({ length: 3 + random.below(3) }, () => say(voice, voice.items, random, cast));
  const blocks = [say(voice, voice.leads, random, cast)];
  const target = WORDS.from + random.below(WORDS.more);
  let words = 0;
  const add = (block: string): void => {
    blocks.push(block);
    words += block.split(' ').length;
  };
  while (words < target) {
    const kind = random.next();
    // A heading has a paragraph under it.
    if (kind < 0.15) add(`## ${say(voice, voice.headings, random, cast)}`);
    else if (kind < 0.25)
      add(
        sentences(1, 2)
          .map((line) => `> ${line}`)
          .join('\n'),
      );
    else if (kind < 0.32)
      add(
        items()
          .map((item) => `- ${item}`)
          .join('\n'),
      );
    else if (kind < 0.35)
      add(
        items()
          .map((item, i) => `${i + 1}. ${item}`)
          .join('\n'),
      );
    if (kind < 0.15 || kind >= 0.35) add(sentences(2, 3).join(' '));
  }
  return `${blocks.join('\n\n')}\n`;
}
