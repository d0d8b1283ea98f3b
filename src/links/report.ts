/** What the visits found, as a Markdown file for the editors: what to mend first, and where it stands. */
import type { MessageLanguage } from '../problems.ts';
import { DEAD_AFTER, type Missing } from './memory.ts';
import type { OutsideLink } from './outside-links.ts';
import type { Visit } from './visit.ts';
import { LINK_WORDS } from './words.ts';

export interface LinkReport {
  readonly text: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** `missing`: not found this time; `dead`: not found twice in a row. */
type Verdict = 'dead' | 'missing' | 'moved' | 'unclear' | 'there';

const ORDER: readonly Exclude<Verdict, 'there'>[] = ['dead', 'missing', 'moved', 'unclear'];

export function linkReport(
  links: readonly OutsideLink[],
  visits: ReadonlyMap<string, Visit>,
  missing: Missing,
  lang: MessageLanguage,
): LinkReport {
  const words = LINK_WORDS[lang];
  const verdictOf = ({ address }: OutsideLink): Verdict => {
    const kind = visits.get(address)?.kind ?? 'unclear';
    return kind === 'missing' && (missing[address]?.visits ?? 0) >= DEAD_AFTER ? 'dead' : kind;
  };
  const of = (verdict: Verdict): OutsideLink[] => links.filter((link) => verdictOf(link) === verdict);
  const counts = { dead: 0, missing: 0, moved: 0, unclear: 0, there: 0 };
  for (const link of links) counts[verdictOf(link)]++;
  const entry = (link: OutsideLink, verdict: Verdict): string => {
    const found = visits.get(link.address);
    const more = [
      ...(found?.kind === 'moved' ? [words.movedTo(literal(found.to))] : []),
      ...(found?.kind === 'unclear' ? [words.why(literal(found.why))] : []),
      ...(verdict === 'dead' ? [words.since(missing[link.address]!.since)] : []),
      ...(verdict === 'dead'
        ? [link.archived ? words.copy(literal(link.archived)) : words.find(literal(waybackOf(link.address)))]
        : []),
    ];
    return [`- ${literal(link.address)}`, ...[...more, ...link.places.map(literal)].map((line) => `  - ${line}`)].join(
      '\n',
    );
  };
  const parts = ORDER.filter((verdict) => counts[verdict] > 0).map(
    (verdict) =>
      `## ${words.headings[verdict]}\n\n${words.remedies[verdict]}\n\n${of(verdict)
        .map((link) => entry(link, verdict))
        .join('\n')}\n`,
  );
  return { text: [`# ${words.title}\n`, `${words.summary(links.length, counts)}\n`, ...parts].join('\n'), counts };
}

/** Copies of a page that the Wayback Machine has, listed. */
const waybackOf = (address: string): string => `https://web.archive.org/web/*/${address}`;

/** As code, so that nothing in an address is Markdown. */
const literal = (text: string): string => `\`${text.replace(/[`\s\p{Cc}\p{Cf}]+/gu, ' ')}\``;
