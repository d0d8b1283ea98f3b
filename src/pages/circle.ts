/** Who took part in the same events, where a topic has no two sides that face each other. */
import type { EdtfDate, Lang, Queries } from '../model.ts';
import { actorLink, type CardQueries } from './cards.ts';
import type { Link } from './phrases.ts';

/** Two people at one event. */
export interface Meeting {
  /** Indices into the two sides’ people, or into those of a circle. */
  readonly from: number;
  readonly to: number;
  readonly event: Link;
  readonly date: EdtfDate;
  /** Different outlets that report it; unknown ones count once each. */
  readonly outlets: number;
}

export interface Circle {
  /** Those who met somebody, in the order of the events. */
  readonly people: readonly Link[];
  /** `from` and `to` are indices into `people`; each pair once for each event, the earlier one first. */
  readonly meetings: readonly Meeting[];
}

export type MeetingAt = (event: string) => Omit<Meeting, 'from' | 'to'>;

/** Every two participants of one event of the topic; nothing where nobody met anybody. */
export function circleOf(
  queries: CardQueries & Pick<Queries, 'eventsOfTopic'>,
  topic: string,
  lang: Lang,
  at: MeetingAt,
): Circle | undefined {
  const people: string[] = [];
  const meetings: Meeting[] = [];
  for (const event of queries.eventsOfTopic(topic)) {
    const { core, others } = queries.event(event);
    const there = [...new Set([...core, ...others])];
    if (there.length < 2) continue;
    const indices = there.map((id) => (people.includes(id) ? people.indexOf(id) : people.push(id) - 1));
    indices.sort((a, b) => a - b);
    for (const [i, from] of indices.entries())
      for (const to of indices.slice(i + 1)) meetings.push({ from, to, ...at(event) });
  }
  if (meetings.length === 0) return undefined;
  return { people: people.map((id) => actorLink(queries, 'people', id, lang)), meetings };
}
