/** An archive in which every text is a payload: each in the body and the keys of an article, and in an entity's. */

import { hiddenControls } from '../../src/text/controls.ts';
import type { ContentFiles } from '../support/content.ts';
import { PAYLOADS, type Payload, UNSEEN_PAYLOADS } from './payloads.ts';

/** Out of an attribute, a title, a script, a comment, a style and a template, in whichever order a page has them. */
export const POLYGLOT = `'"\`></title></style></script>--><img src=x onerror=alarm()><svg onload=alarm()>{{7*7}}javascript:alarm()`;

/**
 * JSON's strings are YAML's: nothing of the payload is lost on its way into the field. Brackets are written as escapes,
 * for a file with many open ones is refused before it is parsed.
 */
const yaml = (text: string): string =>
  JSON.stringify(text).replace(/[[\]{}]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);

const FIRST = 'The calm first paragraph stands above what is to come.';
const LAST = 'The calm last paragraph stands below what has been.';

const aroundBody = (text: string): string => `${FIRST}\n\n${text}\n\n${LAST}\n`;

/** Payloads in every key of an article that takes a text, the first of them as its title. */
function articleOf(texts: readonly string[], languages: readonly string[] = ['en']): string {
  const each = texts.map(yaml);
  const at = (n: number): string => each[n % each.length]!;
  const inEach = (t: string): string => `{ ${languages.map((lang) => `${lang}: ${t}`).join(', ')} }`;
  return `---
title: ${at(0)}
date: 2021-05-03
outlet: ${at(1)}
url: ${yaml(`https://outlet.example/?q=${texts.join('&')}`)}
archived: ${yaml(`https://copies.example/${texts.join('/')}`)}
rights: own
authors: [${each.join(', ')}]
place: ${at(2)}
via: ${at(3)}
summary: ${inEach(at(4))}
added: 2021-06-01
corrections:
  - date: 2021-06-02
    text: ${inEach(at(5))}
---
${aroundBody(texts.join('\n\n'))}`;
}

const quietArticle = (body: string): string =>
  `---\ntitle: A quiet title\ndate: 2021-05-04\noutlet: unknown\nrights: own\n---\n${aroundBody(body)}`;

const NAMED = (t: string): string =>
  `name: { en: ${t} }\naliases: [${t}, calm first]\nambiguous: [${t}]\nnot: [${t}]\nsummary: { en: ${t} }\n`;

/** A file of each kind around one payload, which is `t` in YAML. */
const ENTITIES: readonly ((t: string, article: string) => readonly [folder: string, text: string])[] = [
  (t) => ['people', `${NAMED(t)}posts:\n  - title: { en: ${t} }\n    date: 2020\n`],
  (t) => ['organisations', NAMED(t)],
  (t) => ['places', NAMED(t)],
  (t) => ['outlets', `${NAMED(t)}url: ${yaml(`https://outlet.example/${JSON.parse(t)}`)}\nlanguage: en\n`],
  (t) => [
    'topics',
    `title: { en: ${t} }\nsummary: { en: ${t} }\nintroduction: { en: ${yaml(aroundBody(JSON.parse(t)))} }\nsides: [{ title: { en: ${t} }, people: [] }, { title: { en: ${t} }, people: [] }]\n`,
  ],
  (t, article) => [
    'events',
    `title: { en: ${t} }
label: { en: ${t} }
date: 2021-05-02
phrases: [${t}]
keywords: [${t}]
summary: { en: ${t} }
claims:
  - question: { en: ${t} }
    values:
      - { article: ${article}, value: { en: ${t} }, quote: ${yaml(FIRST)} }
`,
  ],
];

const siteFile = (languages: readonly string[]): string => {
  const each = `{ ${languages.map((lang) => `${lang}: ${yaml(POLYGLOT)}`).join(', ')} }`;
  return `title: ${each}
description: ${each}
languages: [${languages.join(', ')}]
default-language: ${languages[0]}
base-url: https://hostile.example/
licence: { name: ${yaml(POLYGLOT)}, url: ${yaml(`https://licence.example/${POLYGLOT}`)} }
contact: ${yaml(POLYGLOT)}
`;
};

/** A story by its id and the payloads that it carries. */
export interface HostileStory {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Markup may swallow what follows it, so each has a story of its own; other payloads share one. */
export const STORIES: readonly HostileStory[] = inStories(
  PAYLOADS.filter(({ text }) => hiddenControls(text).length === 0),
);

function inStories(payloads: readonly Payload[]): HostileStory[] {
  const stories: { id: string; texts: string[] }[] = [];
  for (const { name, text } of payloads) {
    const last = stories.at(-1);
    const alone = /[<`]|\n/.test(text) || text.length > 400;
    if (last && !alone && last.texts.length < 6 && !/[<`]|\n/.test(last.texts[0]!)) last.texts.push(text);
    else stories.push({ id: name, texts: [text] });
  }
  return stories;
}

/** Every payload in one English site. */
export function hostileSite(): ContentFiles {
  const files: Record<string, string> = {
    'site.yml': siteFile(['en']),
    'pages/about.en.md': `---\ntitle: ${yaml(POLYGLOT)}\n---\n${aroundBody(POLYGLOT)}`,
  };
  const bodiesOnly = [...UNSEEN_PAYLOADS, ...PAYLOADS.filter(({ text }) => hiddenControls(text).length > 0)];
  for (const { name, text } of bodiesOnly) files[`articles/${name}.md`] = quietArticle(text);
  for (const [i, { id, texts }] of STORIES.entries()) {
    files[`articles/${id}.md`] = articleOf(texts);
    // Entities have two pages each: every third story has one beside it, the kinds in turn.
    if (i % 3 !== 0) continue;
    const [folder, entity] = ENTITIES[(i / 3) % ENTITIES.length]!(yaml(texts.at(-1)!), id);
    files[`${folder}/${id}.yml`] = entity;
  }
  return files;
}

/** The strongest payload in every place of a site in two languages, translations and side-by-side pages among them. */
export function bilingualSite(): ContentFiles {
  const t = yaml(POLYGLOT);
  const inEach = `{ ar: ${t}, en: ${t} }`;
  return {
    'site.yml': siteFile(['ar', 'en']),
    'pages/about.ar.md': `---\ntitle: ${t}\n---\n${aroundBody(POLYGLOT)}`,
    'pages/about.en.md': `---\ntitle: ${t}\n---\n${aroundBody(POLYGLOT)}`,
    'articles/told.md': articleOf([POLYGLOT], ['ar', 'en']).replace('---\n', '---\nevents: [held]\n'),
    'articles/told.ar.md': `---\ntitle: ${t}\ntranslators: [${t}]\nmethod: machine\n---\n${aroundBody(POLYGLOT)}`,
    'articles/gone.md': quietArticle(POLYGLOT).replace('---\n', '---\nstatus: withdrawn\n'),
    'articles/linked.md': quietArticle(POLYGLOT).replace('rights: own', 'rights: link-only'),
    'people/actor.yml': `name: ${inEach}\naliases: [calm first]\nsummary: ${inEach}\n`,
    'places/place.yml': `name: ${inEach}\n`,
    'topics/thread.yml': `title: ${inEach}\nsummary: ${inEach}\nintroduction: ${inEach}\n`,
    'events/held.yml': `title: ${inEach}
date: 2021-05-02
place: place
participants: { core: [actor] }
topics: [thread]
summary: ${inEach}
claims:
  - question: ${inEach}
    values: [{ article: told, value: ${inEach}, quote: calm first paragraph }]
`,
  };
}
