/** The JSON Schemas that editors’ programs read: as new as the program, and right about the sample. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentSchemas, type SchemaKind } from '../src/editing/json-schemas.ts';
import { ROOT } from './support/build.ts';

const SCHEMAS = contentSchemas(['ar', 'en']);

const FOLDERS: Readonly<Record<string, SchemaKind>> = {
  events: 'event',
  topics: 'topic',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  outlets: 'outlet',
  pages: 'page',
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, ajv.compile(schema)]));

/** What a program that knows YAML’s own types makes of a file, and what the schema says to that. */
function complaints(kind: SchemaKind, yaml: string): string[] {
  const validate = validators.get(kind)!;
  // YAML 1.2, as the extension for VS Code reads it.
  return validate(parse(yaml)) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.message}`);
}

const frontMatter = (text: string): string => text.split('\n---\n')[0]!.replace(/^---\n/, '');

test('stand in the repository as the program would write them', async () => {
  for (const [kind, schema] of Object.entries(SCHEMAS)) {
    const file = await readFile(path.join(ROOT, `schemas/${kind}.json`), 'utf8');
    expect([kind, file === `${JSON.stringify(schema, null, 2)}\n` || 'run: npm run schemas']).toEqual([kind, true]);
  }
});

test('find nothing to complain of in the sample', async () => {
  const found: string[] = [];
  let files = 0;
  const look = async (file: string, kind: SchemaKind, pick = (text: string) => text): Promise<void> => {
    files++;
    const text = pick(await readFile(path.join(ROOT, 'content', file), 'utf8'));
    found.push(...complaints(kind, text).map((line) => `${file}: ${line}`));
  };
  await look('site.yml', 'site');
  for (const [folder, kind] of Object.entries(FOLDERS))
    for (const name of await readdir(path.join(ROOT, 'content', folder)))
      await look(`${folder}/${name}`, kind, folder === 'pages' ? frontMatter : undefined);
  for (const name of await readdir(path.join(ROOT, 'content/articles')))
    await look(`articles/${name}`, name.split('.').length > 2 ? 'translation' : 'article', frontMatter);
  expect(found).toEqual([]);
  expect(files).toBeGreaterThan(100);
});

test('see a slip as the program does', () => {
  expect(complaints('article', 'title: T\ndate: 2013\noutlet: unknown\nevents: one-event')).toEqual([]);
  expect(complaints('article', 'titel: T\ndate: 2013\noutlet: unknown')).toEqual([
    " must have required property 'title'",
    ' must NOT have additional properties',
  ]);
  expect(complaints('article', 'title: T\ndate: 2013\noutlet: unknown\nrights: ownn')).toEqual([
    '/rights must be equal to one of the allowed values',
  ]);
  expect(complaints('person', 'name: { ar: منى }')).toEqual(["/name must have required property 'en'"]);
});

test('every key has its note, and VS Code finds the schema of every kind', async () => {
  const keys = Object.entries(SCHEMAS).flatMap(([kind, { properties }]) =>
    Object.entries(properties as Record<string, { description?: string }>).map(([key, { description }]) => [
      `${kind}.${key}`,
      description !== undefined && /\p{Script=Arabic}/u.test(description),
    ]),
  );
  expect(keys.filter(([, noted]) => !noted)).toEqual([]);
  const settings = JSON.parse(await readFile(path.join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [file, glob] of Object.entries(settings['yaml.schemas'])) {
    expect(Object.keys(SCHEMAS)).toContain(path.basename(file, '.json'));
    expect(await readdir(path.join(ROOT, path.dirname(glob)))).not.toEqual([]);
  }
});

test('what the command says can be followed by a click: the pattern of the editor’s task fits', async () => {
  const tasks = JSON.parse(await readFile(path.join(ROOT, '.vscode/tasks.json'), 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const golden = await readFile(path.join(ROOT, 'test/golden/problems.ar.txt'), 'utf8');
  const lines = golden.split('\n').filter((line) => /^content\/\S+:\d/.test(line));
  for (const { problemMatcher } of tasks.tasks)
    expect(lines.filter((line) => !new RegExp(problemMatcher.pattern.regexp).test(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(20);
});
