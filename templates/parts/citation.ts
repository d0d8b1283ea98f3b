/** What the files of reference managers share: the outlet's publication, and the retelling as a source of its own. */
import type { Citation } from '../../src/pages/citation.ts';
import { plainWords, type Voice } from './phrase.ts';
import { archiveOf, plainWhose } from './whose.ts';

export interface Source {
  /** ASCII: an article's id is. */
  readonly key: string;
  readonly citation: Citation;
  /** The archive's own words, rather than the outlet's publication. */
  readonly retelling: boolean;
  readonly archive: string;
  /** The outlet in the citation's language; absent where it is not known, and for the archive's own words. */
  readonly outlet?: string;
  readonly url: string;
  /** What no format has a field for: whose words, where it is kept. */
  readonly notes: readonly string[];
}

/** One source for an original; for a retelling or a summary, the publication and then the archive's text. */
export function sourcesOf(voice: Voice, citation: Citation): readonly Source[] {
  const publication = publicationOf(voice, citation);
  return citation.text === 'original' ? [publication] : [publication, retellingOf(voice, citation)];
}

function publicationOf(voice: Voice, citation: Citation): Source {
  const { story, citation: strings } = voice.strings;
  const { id, url, permalink, archived } = citation;
  const outlet = citation.outlet?.[voice.lang];
  return {
    key: id,
    citation,
    retelling: false,
    archive: archiveOf(voice).text,
    ...(outlet === undefined ? {} : { outlet }),
    url: url ?? permalink,
    notes: [
      ...(url === undefined ? [] : [labelled(voice, strings.permalink, permalink)]),
      ...(archived === undefined ? [] : [labelled(voice, story.archivedCopy, archived)]),
    ],
  };
}

function retellingOf(voice: Voice, citation: Citation): Source {
  const name = citation.outlet?.[voice.lang];
  const outlet = name === undefined ? {} : { name: { text: name, lang: voice.lang } };
  return {
    key: `${citation.id}-retelling`,
    citation,
    retelling: true,
    archive: archiveOf(voice).text,
    url: citation.permalink,
    notes: [withoutIsolation(plainWhose(voice, { text: citation.text, outlet }))],
  };
}

/** What the archive's translations call it. */
export function otherTitles(voice: Voice, { translatedTitles }: Citation): string[] {
  return translatedTitles.map(({ text }) => labelled(voice, voice.strings.translation.translation, text));
}

/** “Archived copy: https://…” */
export function labelled(voice: Voice, label: string, value: string): string {
  return withoutIsolation(plainWords(voice, voice.strings.site.labelled, { label, value }));
}

/** Typesetters have no glyphs for isolates, and addresses are copied from notes. */
function withoutIsolation(text: string): string {
  return text.replace(/[\u200E\u200F\u2066-\u2069]/g, '');
}
