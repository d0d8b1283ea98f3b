import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleScript } from './scripts.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'sijill-scripts-'));
const words = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

it('a script is one small module of all that it imports, anew each time where the program runs from its sources', async () => {
  const folder = newFolder();
  const entry = join(folder, 'greet.ts');
  writeFileSync(join(folder, 'word.ts'), "export const word: string = 'first';\n");
  writeFileSync(entry, "import { word } from './word.ts';\nconsole.log(word);\n");
  expect(words(await bundleScript(entry, undefined))).toMatch(/^var \w="first";console\.log\(\w\);\n$/);
  writeFileSync(join(folder, 'word.ts'), "export const word: string = 'second';\n");
  expect(words(await bundleScript(entry, undefined))).toContain('second');
});

it('a compiled program, whose sources are as they were, keeps what came of them', async () => {
  const folder = newFolder();
  const program = newFolder();
  const entry = join(folder, 'greet.ts');
  writeFileSync(entry, "console.log('first');\n");
  const first = words(await bundleScript(entry, program));
  writeFileSync(entry, "console.log('second');\n");
  expect(words(await bundleScript(entry, program))).toBe(first);
  expect(readdirSync(program)).toEqual(['greet.min.js']);
});

it('a program that stands where nothing can be written compiles it each time', async () => {
  const entry = join(newFolder(), 'greet.ts');
  writeFileSync(entry, "console.log('here');\n");
  expect(words(await bundleScript(entry, join(entry, 'nowhere')))).toContain('here');
});
