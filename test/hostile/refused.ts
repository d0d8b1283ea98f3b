/** Files that must not become part of a site: what each changes in the small archive, and the problem that says so. */
import type { ContentFiles } from '../support/content.ts';
import { smallArchive } from '../support/content.ts';

export interface Refused {
  readonly name: string;
  readonly changes: Readonly<Record<string, string | Uint8Array | null>>;
  readonly code: string;
}

const BODY = 'The river is calm and the bridge stands over it for all to see.\n';
const article = (front: string, body = BODY): string => `---\n${front}\n---\n${body}`;
const plain = 'title: T\ndate: 2021\noutlet: unknown';
const person = (fields: string): string => `name: { ar: أ, en: A }\n${fields}\n`;
const site = (from: string | RegExp, to: string): ContentFiles => ({
  'site.yml': (smallArchive()['site.yml'] as string).replace(from, to),
});

const inArticle = (code: string, fronts: readonly string[]): Refused[] =>
  fronts.map((front) => ({ name: front, changes: { 'articles/x.md': article(front) }, code }));
const wholeArticle = (code: string, texts: readonly string[]): Refused[] =>
  texts.map((text) => ({ name: text, changes: { 'articles/x.md': text }, code }));
const inPerson = (code: string, fields: readonly string[]): Refused[] =>
  fields.map((field) => ({ name: field, changes: { 'people/x.yml': person(field) }, code }));
const inSite = (code: string, key: string, values: readonly string[]): Refused[] =>
  values.map((value) => ({
    name: `${key}: ${value}`,
    changes: site(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`),
    code,
  }));
const atPath = (code: string, paths: readonly string[], text = article(plain)): Refused[] =>
  paths.map((path) => ({ name: path, changes: { [path]: text }, code }));

const BAD_ADDRESSES = [
  'javascript:alarm()',
  '"java\\tscript:alarm()"',
  'data:text/html,x',
  '//evil.example/',
  '/etc/passwd',
  'file:///etc/passwd',
  'https://bank.example@evil.example/',
  'mailto:x@evil.example',
  'evil.example',
  '"https://"',
];

export const REFUSED: readonly Refused[] = [
  ...wholeArticle('code-front-matter', [
    '---js\n{ title: process.exit(1) }\n---\nText.\n',
    '---javascript\nmodule.exports = {}\n---\nText.\n',
    '---json\n{"title":"T"}\n---\nText.\n',
    '---coffee\nprocess.exit 1\n---\nText.\n',
    '--- toml\ntitle = "T"\n---\nText.\n',
    '---yaml;js\ntitle: T\n---\nText.\n',
    '---../../engine\ntitle: T\n---\nText.\n',
    '---__proto__\ntitle: T\n---\nText.\n',
  ]),
  ...wholeArticle('no-front-matter', [
    '',
    '\n---\ntitle: T\n---\n',
    ';;;js\nprocess.exit(1)\n;;;\n',
    '+++\ntitle = 1\n+++\n',
  ]),
  ...inArticle('yaml-feature', [
    `${plain}\nauthors: !!js/function "function () { process.exit(1) }"`,
    `${plain}\nauthors: !!js/regexp /x/`,
    `${plain}\nauthors: !!python/object/apply:os.system [id]`,
    `${plain}\nauthors: !<tag:yaml.org,2002:js/undefined> ''`,
    `${plain}\nauthors: !!binary aGVsbG8=`,
    `${plain}\nauthors: &a [x]\nvia: *a`,
    `${plain}\nauthors: !!merge <<`,
    `${plain}\nauthors: &a [*a]`,
  ]),
  ...inArticle('forbidden-key', [
    `${plain}\n__proto__: { polluted: 1 }`,
    `${plain}\n"__proto__": x`,
    `${plain}\n"\\x5f_proto__": x`,
    `${plain}\nconstructor: { prototype: x }`,
    `${plain}\nprototype: x`,
    `${plain}\nsummary: { __proto__: x, en: y }`,
  ]),
  ...inArticle('repeated-key', [`${plain}\ntitle: U`, `${plain}\n"title": U`, `${plain}\nsummary: { en: a, en: b }`]),
  ...inArticle('unknown-key', [
    `${plain}\npermalink: /../../etc/passwd`,
    `${plain}\nlayout: ../../../evil`,
    `${plain}\neleventyComputed: { title: "{{ 7 * 7 }}" }`,
    `${plain}\ntemplateEngineOverride: njk`,
    `${plain}\npagination: { data: x, size: 1 }`,
    `${plain}\ntoString: x`,
    `${plain}\n<<: { title: U }`,
    `${plain}\n? [a, b]\n: c`,
  ]),
  ...inArticle('bad-date', [
    'title: T\ndate: 2021-02-30\noutlet: unknown',
    'title: T\ndate: ../../etc\noutlet: unknown',
    'title: T\ndate: <script>alarm()</script>\noutlet: unknown',
    'title: T\ndate: 99999999-01-01\noutlet: unknown',
    `title: T\ndate: ${'9'.repeat(5000)}\noutlet: unknown`,
    'title: T\ndate: 2021-01-01T00:00:00Z\noutlet: unknown',
  ]),
  ...BAD_ADDRESSES.flatMap((address) => [
    ...inArticle('bad-url', [`${plain}\nurl: ${address}`, `${plain}\narchived: ${address}`]),
    ...inSite('bad-url', 'base-url', [address]),
    { name: `outlet ${address}`, changes: { 'outlets/x.yml': person(`url: ${address}`) }, code: 'bad-url' },
  ]),
  ...inArticle('bad-language', [
    `${plain}\nlanguage: ../../evil`,
    `${plain}\nlanguage: '"><script>'`,
    `${plain}\nlanguage: x-private`,
    `${plain}\ntranslated-from: __proto__`,
  ]),
  ...inArticle(
    'hidden-controls',
    ['\\u202E', '\\u2066', '\\u2069', '\\0', '\\e', '\\u009B', '\\uFEFF', '\\uFFFF', '\\x07'].map(
      (sign) => `title: "a ${sign} b"\ndate: 2021\noutlet: unknown`,
    ),
  ),
  ...inPerson('hidden-controls', [
    'aliases: ["\\u202Egnp.exe"]',
    'summary: { ar: "\\u2067", en: x }',
    'not: ["\\u0085"]',
  ]),
  ...inPerson('unknown-key', ['id: ../../evil', 'kind: articles', 'html: <script>']),
  ...inPerson('not-text', ['aliases: [[a]]', 'aliases: [{ a: b }]', 'aliases: [{ toString: x }]']),
  ...inSite('bad-language', 'default-language', ['../../package', '"en/../../x"', "'<script>'"]),
  ...inSite('missing-language-file', 'languages', ['[ar, en, zz]', '[ar, en, fa-AF]']).map((refused) => ({
    ...refused,
    changes: {
      'site.yml': (refused.changes['site.yml'] as string).replace(/\{ ar:/g, '{ zz: x, fa-AF: x, ar:'),
      'pages/about.zz.md': article('title: T'),
      'pages/about.fa-AF.md': article('title: T'),
    },
  })),
  ...inSite('bad-choice', 'months', ['__proto__']).map((r) => ({
    ...r,
    changes: { 'site.yml': `${smallArchive()['site.yml']}months: __proto__\n` },
  })),
  ...atPath('bad-id', [
    'articles/-rf.md',
    'articles/My Story.md',
    'articles/Story.md',
    'articles/x_y.md',
    'articles/x--y.md',
    'articles/2021.md',
    'articles/مقال.md',
    'articles/x\u0301.md',
    'articles/\u0430pple.md',
    'articles/x\u202Edm.md',
    'articles/<script>.md',
    'articles/"onload=alarm().md',
    'articles/\u0024{x}.md',
    'articles/%2e%2e%2f.md',
    'articles/line\nfeed.md',
    'articles/ x.md',
    `articles/${'x'.repeat(101)}.md`,
  ]),
  ...atPath('reserved-id', [
    'articles/con.md',
    'articles/index.md',
    'articles/nul.md',
    'articles/404.md',
    'articles/assets.md',
  ]),
  ...atPath('unknown-file', [
    'articles/x.MD',
    'articles/x.html',
    'articles/x.njk',
    'articles/x.11ty.js',
    'articles/x.11tydata.js',
    'articles/deep/x.md',
    'articles/x.en.ar.md',
    'layouts/x.md',
    '_data/x.js',
    'package.json',
    'eleventy.config.js',
    'people/x.json',
    'people/x.en.yml',
    'Articles/y.md',
  ]),
  // Names that are one where case or Unicode form is ignored.
  ...atPath('same-name', ['articles/2021-05-03-Courier-Bridge.md', 'articles/2021-05-03-courier-bridge.AR.md']),
  ...atPath('same-name', ['people/Mona-Darwish.yml', 'people/mona-darwish.YML'], person('')),
  ...atPath('same-name', ['pages/About.en.md', 'pages/about.EN.md'], article('title: T')),
  ...atPath('same-name', ['Site.yml'], 'title: x\n'),
  ...atPath('duplicate-id', ['people/mona-darwish.yaml'], person('')),
];
