import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { parseFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

const fileOf = (text: string) => ({ path: 'content/articles/a.md', text, hash: '' });

test('keys stand between two fences, the body after them, and both know their lines', () => {
  const front = parseFrontMatter(fileOf('---\ntitle: "Radan"\n---  \n\nA visit.\n---\n'));
  if ('code' in front) throw new Error(front.code);
  expect(front.keys.value).toEqual({ title: 'Radan' });
  expect(front.keys.lineOf(['title'])).toBe(2);
  expect([front.body, front.bodyLine]).toEqual(['\nA visit.\n---\n', 4]);
});

/** As gray-matter splits it, with nothing in it evaluated. */
function splitByGrayMatter(text: string) {
  const trimmed = `---\n${text.slice(text.indexOf('\n') + 1)}`.replace(/\n---[ \t]+(?=\n|$)/, '\n---');
  const parsed = matter(trimmed, { engines: { yaml: { parse: () => ({}) } }, language: 'yaml' });
  return {
    value: parseYaml(parsed.matter.replace(/^\n/, ''), '', 2).value,
    body: parsed.content,
    bodyLine: trimmed.slice(0, trimmed.length - parsed.content.length).split('\n').length,
  };
}

const parts = fc.array(
  fc.constantFrom(
    ...['---', '--', '-', '----', '--- #', '\n', '\n\n', ' ', '\t', '\r', '\ufeff', 'a: b', '# c', 'x', '---js'],
  ),
  { maxLength: 14 },
);

test('files of fences, blanks and keys in any order part as gray-matter parts them', () => {
  fc.assert(
    fc.property(parts, (written) => {
      const text = `---\n${written.join('')}`;
      const front = parseFrontMatter(fileOf(text));
      if ('code' in front) return;
      const { keys, body, bodyLine } = front;
      expect({ value: keys.value, body, bodyLine }).toEqual(splitByGrayMatter(text));
    }),
    { numRuns: 5000 },
  );
});
