import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';

/** Blocks as one line each: kind, level, words with their marks. */
function outline(markdown: string): string[] {
  return parseMarkdown(markdown).blocks.map((block) => {
    const runs = block.runs.map((run) => {
      const marks = [run.strong && 'strong', run.em && 'em', run.code && 'code', run.href, run.breakBefore && 'br'];
      const said = marks.filter(Boolean).join(' ');
      return said ? `<${said}|${run.text}>` : run.text;
    });
    const rows = block.rows?.map((row) => row.map((cell) => cell.map((r) => r.text).join('')).join(' | ')).join(' / ');
    return `${block.ruleBefore ? '--- ' : ''}${block.kind}${block.level ?? ''}${block.ordinal ? `#${block.ordinal}` : ''}: ${rows ?? runs.join('')}`;
  });
}

test('an article becomes its paragraphs, headings, quotations and list items', () => {
  expect(
    outline(`First *line*
goes **on**.

## شنغهاي وبريكس

> Quoted words.
>
> A second paragraph.

- one
- two
  - deeper

3. three
4. four

---

Last, with a [link](https://example.org/a?b=1&c=2) and \`code\`.`),
  ).toEqual([
    'paragraph: First <em|line> goes <strong|on>.',
    'heading2: شنغهاي وبريكس',
    'quote: Quoted words.',
    'quote: A second paragraph.',
    'item1: one',
    'item1: two',
    'item2: deeper',
    'item1#3: three',
    'item1#4: four',
    '--- paragraph: Last, with a <https://example.org/a?b=1&c=2|link> and <code|code>.',
  ]);
});

test('loose lists, tables, code and hard line breaks keep their words', () => {
  expect(outline('- one\n\n- two\n\n  more of two\n')).toEqual(['item1: one', 'item1: two', 'paragraph: more of two']);
  expect(outline('| a | b |\n|---|---|\n| 1 | *2* |')).toEqual(['table: a | b / 1 | 2']);
  expect(outline('```\n<b>x</b>\n  y\n```')).toEqual(['code: <b>x</b>\n  y']);
  expect(outline('one  \ntwo')).toEqual(['paragraph: one <br|two>']);
});

test('a block’s text is its runs, letter for letter', () => {
  for (const block of parseMarkdown('A *b*  c  \n  **d** e &amp; f\n\n- x *y*').blocks)
    expect(block.runs.map((run) => run.text).join('')).toBe(block.text);
});

test('nothing that could run, load or dress up reaches a block', () => {
  const body = parseMarkdown(
    `<script>alert(1)</script>Text <img src=x onerror=alert(1)> <a href="javascript:alert(1)" onclick="x">link</a>
<svg><script>alert(2)</script></svg><p style="color:red" id="main">kept</p>

<iframe src="https://evil.example/"></iframe> after {{ 7 * 7 }} {% include 'x' %}`,
  );
  expect(body.blocks.map((b) => b.text)).toEqual(['Text x link', 'kept', "after {{ 7 * 7 }} {% include 'x' %}"]);
  expect(JSON.stringify(body.blocks)).not.toMatch(/alert|javascript|onerror|evil|style/);
  expect(body.unsafeLinks).toEqual(['x', 'javascript:alert(1)']);
  expect(body.dropped).toEqual(['script', 'svg', 'iframe']);
});

test('a remote picture becomes a link to it', () => {
  expect(outline('![The two men](https://example.org/p.jpg)')).toEqual([
    'paragraph: <https://example.org/p.jpg|The two men>',
  ]);
});

test('markup that is never closed swallows no later paragraph of plain text', () => {
  expect(outline('<b>one\n\ntwo')).toEqual(['paragraph: <strong|one>', 'paragraph: two']);
});

test('invisible direction controls are dropped, joiners stay', () => {
  expect(outline('a\u202Eb می\u200Cشود')).toEqual(['paragraph: ab می\u200Cشود']);
});
