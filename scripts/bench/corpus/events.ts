/** What happened in the made-up archive: one event for every twenty articles, over twelve years. */
import type { Localised } from '../../../src/model.ts';
import { type Random, randomOf } from './random.ts';
import type { Organisation, Person, Place, Register, Titled } from './register.ts';
import type { Day } from './voice.ts';

export const ARTICLES_PER_EVENT = 20;
const FIRST_YEAR = 2012;
const YEARS = 12;
const MS_PER_DAY = 86_400_000;

export interface CorpusEvent {
  readonly id: string;
  readonly title: Localised;
  readonly day: Day;
  /** EDTF. */
  readonly date: string;
  readonly place: Place;
  readonly core: readonly Person[];
  readonly others: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Titled[];
  readonly keywords: Localised<readonly string[]>;
  readonly partOf?: string;
}

/** What it is called in Arabic and in English, and another Arabic word for it. */
const KINDS: readonly (readonly [ar: string, en: string, other: string])[] = [
  ['زيارة', 'visit', 'جولة'],
  ['محادثات', 'talks', 'مشاورات'],
  ['إضراب', 'strike', 'احتجاج'],
  ['افتتاح', 'opening', 'تدشين'],
  ['تحقيقات', 'inquiry', 'تحريات'],
  ['اتفاقية', 'agreement', 'معاهدة'],
  ['انتخابات', 'election', 'اقتراع'],
  ['جلسة', 'hearing', 'محاكمة'],
  ['قمة', 'summit', 'منتدى'],
  ['عملية إجلاء', 'evacuation', 'إغاثة'],
  ['مناقصة', 'tender', 'مزايدة'],
  ['مناورات', 'exercise', 'تدريبات'],
];

export function makeEvents(count: number, seed: number, register: Register): CorpusEvent[] {
  const events: CorpusEvent[] = [];
  for (let i = 0; i < count; i++) events.push(makeEvent(i, randomOf(seed, 'event', i), register, events));
  return events;
}

function makeEvent(i: number, random: Random, register: Register, before: readonly CorpusEvent[]): CorpusEvent {
  const [ar, en, other] = random.pick(KINDS);
  const place = random.pick(register.places);
  const core = random.some(register.people, 1 + random.below(2));
  const others = random.some(register.people, random.below(3)).filter((person) => !core.includes(person));
  const whole = random.chance(0.2) && before.length > 0 ? random.pick(before) : undefined;
  const day = dayAfter({ year: FIRST_YEAR, month: 1, day: 1 }, random.below(YEARS * 365));
  const [who] = core;
  return {
    id: `${place.id}-${en}-${day.year}-${i}`,
    title: {
      ar: `${ar} ${who!.name.ar} في ${place.name.ar} عام ${day.year}`,
      en: `${who!.name.en}: the ${en} in ${place.name.en} in ${day.year}`,
    },
    day,
    date: random.chance(0.2) ? `${isoDay(day)}/${isoDay(dayAfter(day, 1 + random.below(3)))}` : isoDay(day),
    place,
    core,
    others,
    organisations: random.some(register.organisations, 1 + random.below(2)),
    topics: random.some(register.topics, 1 + random.below(2)),
    keywords: { ar: [ar, other], en: [en] },
    // Parts of parts would be chains without end.
    ...(whole && whole.partOf === undefined ? { partOf: whole.id } : {}),
  };
}

export function dayAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 2023-06-27 */
export const isoDay = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
