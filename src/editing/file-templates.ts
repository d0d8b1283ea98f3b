/** New content files: the keys that are known, and the others as notes that show how to write them. */
import type { Lang } from '../model.ts';
import { scalarText } from './yaml-text.ts';

export const NEW_KINDS = ['person', 'organisation', 'place', 'outlet', 'event', 'topic', 'article'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** What an editor gives for a new file. */
export interface Given {
  /** Name or title in every site language; of an article, its title under `title`. */
  readonly names: Readonly<Record<Lang, string>>;
  readonly aliases?: readonly string[];
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** The article's text, Markdown. */
  readonly body?: string;
  /** The day on which an article comes into the archive. */
  readonly added?: string;
}

const NOTES = '# Lines that begin with # are notes for editors; the program skips them.';
const NAME = (what: string): string =>
  `# ${what}
${NOTES}
# The file's name without .yml is the id, a part of the page's address. Whoever renames it writes the old one here:
# formerly: [old-id]
`;

export const FILE_TEMPLATES: Readonly<Record<NewKind, (given: Given) => string>> = {
  person: (given) => `${NAME('A person.')}
${namesText(given, 'The name in every language of the site.')}
${aliasesText(given, 'Мона Дарвиш')}
# Forms that are also words, or other people's names: they count only where a full name stands in the same article.
# ambiguous:
#   - Darwish

# Phrases in which one of the forms is something else.
# not:
#   - Darwish Street

# Posts, with the dates that are known: 2019/2023, 2021-05/ (since then, end not known).
# posts:
#   - title: { ${each(given, () => '…')} }
#     organisation: the-name-of-a-file-in-content-organisations
#     date: 2019/2023

${summaryNote(given, 'Who it is, in a sentence.')}`,

  organisation: (given) => `${NAME('An organisation: a force, a ministry, a council, a party.')}
${namesText(given, 'The name in every language of the site.')}
${aliasesText(given, 'MFA')}
# Forms that are also common words: they count only where a full name stands in the same article.
# ambiguous:
#   - the Guard

${summaryNote(given, 'What it is, in a sentence.')}`,

  place: (given) => `${NAME('A place.')}
${namesText(given, 'The name in every language of the site.')}
${aliasesText(given, 'Москва')}
# The place that it lies in: the name of a file in content/places/.
# within: some-country

# Where it is, for the map: latitude and longitude in degrees, as map sites give them.
# at: 35.69, 51.39

${summaryNote(given, 'What it is, in a sentence.')}`,

  outlet: (given) => `${NAME('An outlet: a newspaper, an agency, a site.')}
${namesText(given, 'The name in every language of the site.')}
${aliasesText(given, 'The Courier (UK)')}
${given.url ? `url: ${scalarText(given.url)}` : '# url: https://…'}

# The language that it publishes in: ar, en, fa, ru …
# language: ar

${summaryNote(given, 'What it is, in a sentence.')}`,

  event: (given) => `${NAME('An event: something that happened, once, with a date.')}
${namesText(given, 'A short headline in every language of the site.', 'title')}
# As exact as it is known, and no more: 2023-06-27 (a day), 2023-06 (a month), 2023 (a year),
# 2023-06-27/2023-06-29 (from … to), 2023-06-27/ (to a day that is not known), 2023-07~ (about), 2023-07? (not sure).
date: ${scalarText(given.date ?? '')}

# Where it happened: the name of a file in content/places/.
# place: some-place

# People: names of files in content/people/. core: without them it is not this event. others: they took part too.
# participants:
#   core: [some-person]
#   others: [some-other-person]

# Bodies that took part, and the threads that it belongs to: names of files in content/organisations/ and content/topics/.
# organisations: [some-organisation]
# topics: [some-topic]

# Where this event is one stage of a greater one:
# part-of: some-other-event

# Wording that belongs to this event alone, in any language: one of them in a text is enough for a link.
# phrases:
#   - the harbour speech of June 2023

# General words that support a link when the people and the date fit as well.
# keywords: [visit, زيارة]

# Two or three sentences. The headline stands in until you write them.
${valuesText(given, 'summary')}`,

  topic: (given) => `${NAME('A topic: a thread that runs through several events, which name it under “topics”.')}
${namesText(given, 'The title in every language of the site.', 'title')}
# One sentence under the title. The title stands in until you write it.
${valuesText(given, 'summary')}
# The story so far, in Markdown: indent each line by four spaces.
introduction:
${Object.entries(given.names)
  .map(([lang, name]) => `  ${scalarText(lang)}: |\n    ${name}\n`)
  .join('')}
# Two sides that face each other in the picture of who met whom; or none.
# sides:
#   - title: { ${each(given, () => '…')} }
#     people: [some-person]
#   - title: { ${each(given, () => '…')} }
#     people: [some-other-person]
`,

  article: (given) => `---
${NOTES}
# The file's name without .md is the id, the article's permanent address. Whoever renames it writes the old one here:
# formerly: [old-id]
title: ${scalarText(given.names.title ?? '')}
# As exact as it is known: 2023-06-27, 2023-06, 2023, 2023-07~ (about).
date: ${scalarText(given.date ?? '')}
# An id of content/outlets/, a name, or unknown.
outlet: ${scalarText(given.outlet ?? 'unknown')}
# Where it was published, and a copy at the Wayback Machine or elsewhere.
${given.url ? `url: ${scalarText(given.url)}` : '# url: https://…'}
# archived: https://…

# Whose words the text below is: original (the outlet's), retold (your own full retelling), summary.
# text: retold
# What may be shown: own, licensed, public-domain, excerpt, link-only, unknown (as an excerpt).
# rights: own
# As printed:
# authors: [Jane Doe]
# place: Moscow
# The program suggests these: npm run check.
# events: [some-event]
added: ${given.added ?? ''}
${given.body === undefined ? '# A draft is not published. Delete this line when the text is in.\nstatus: draft\n' : ''}---

${given.body?.trim() ?? 'Paste the text of the article here.'}
`,
};

/** The name in each language, one to a line. */
function namesText(given: Given, note: string, key = 'name'): string {
  return `# ${note}\n${valuesText(given, key)}`;
}

function valuesText({ names }: Given, key: string): string {
  const lines = Object.entries(names).map(([lang, name]) => `  ${scalarText(lang)}: ${scalarText(name)}\n`);
  return `${key}:\n${lines.join('')}`;
}

function aliasesText({ aliases = [] }: Given, example: string): string {
  const note = '# Other spellings and short forms, in any script: the program looks for all of them in every text.\n';
  if (aliases.length === 0) return `${note}# aliases:\n#   - ${example}\n`;
  return `${note}aliases:\n${aliases.map((alias) => `  - ${scalarText(alias)}\n`).join('')}`;
}

function summaryNote(given: Given, note: string): string {
  return `# ${note}\n# summary:\n${each(given, () => '…', '\n')
    .split('\n')
    .map((line) => `#   ${line}\n`)
    .join('')}`;
}

const each = ({ names }: Given, value: (lang: Lang) => string, between = ', '): string =>
  Object.keys(names)
    .map((lang) => `${lang}: ${value(lang)}`)
    .join(between);
