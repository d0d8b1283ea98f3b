import fc from 'fast-check';
import { Marked } from 'marked';
import { expect, test } from 'vitest';
import { parseHtml, parseMarkdown } from './markdown.ts';
import { piecesOf } from './plain-markdown.ts';

test('paragraphs and headings without a sign of Markdown are known at sight', () => {
  expect(
    piecesOf(
      '\nرادان في موسكو: «زيارة».\nوبعد\n\n## “What” they said, 2023\n\n\n- one\n\n- two\n\n(In short) 12 > 5!\n',
    ),
  ).toEqual([
    { element: 'p', spans: [{ text: 'رادان في موسكو: «زيارة».\nوبعد' }] },
    { element: 'h2', spans: [{ text: '“What” they said, 2023' }] },
    { markdown: '- one\n\n- two\n\n' },
    { element: 'p', spans: [{ text: '(In short) 12 > 5!' }] },
  ]);
});

test('and so are simple links and strong words in them', () => {
  expect(piecesOf('قال [رادان](https://a.example/b?c=1) إن “**the visit**” was\n**long**.')).toEqual([
    {
      element: 'p',
      spans: [
        { text: 'قال ' },
        { text: 'رادان', element: 'a', href: 'https://a.example/b?c=1' },
        { text: ' إن “' },
        { text: 'the visit', element: 'strong' },
        { text: '” was\n' },
        { text: 'long', element: 'strong' },
        { text: '.' },
      ],
    },
  ]);
});

test('and so are lists of single lines and quotations that stand by themselves', () => {
  expect(piecesOf('- one\n- **two**\n\n> «قال\n> رادان»\n\n1. Then')).toEqual([
    {
      element: 'ul',
      spans: [],
      blocks: [
        { element: 'li', spans: [{ text: 'one' }] },
        { element: 'li', spans: [{ text: '' }, { text: 'two', element: 'strong' }, { text: '' }] },
      ],
    },
    { element: 'blockquote', spans: [], blocks: [{ element: 'p', spans: [{ text: '«قال\nرادان»' }] }] },
    { element: 'ol', spans: [], blocks: [{ element: 'li', spans: [{ text: 'Then' }] }] },
  ]);
});

test.each([
  ...[
    '- a\n  b',
    '- a\n\n- b',
    '- a\n\n  b',
    '- a\n- [ ] b',
    '- - a',
    '-  a',
    '> a\nb',
    '> a\n\n> b',
    '> - a',
    '>a',
    '> a\n>',
  ],
  ...['- \n- a', '> 1. a', '> a\n> ==='],
  ...[
    '**a*',
    'a**b**',
    '** a**',
    '**a [b](https://c.example)**',
    '[a](b)',
    '[a](https://b.example "c")',
    '![a](https://b.example)',
  ],
  ...[
    'a *b*',
    'a_b_',
    '2. a',
    '12) a',
    '1. a\n\n2. b',
    '1. 2. a',
    '1.  a',
    '1. a\n2) b',
    '# a #',
    '# a\nb',
    'a\n===',
    'a  \nb',
    ' a',
    'a & b',
    'a `b`',
    '[a](b)',
  ],
  ...['see www.a.example', 'http://a.example', 'a@b.example', 'a | b\n--|--', '\ta', 'a\\', '', '    a', 'a ~b~'],
])('%j is left to the parser', (text) => {
  expect(piecesOf(text)).toEqual(text === '' ? [] : [{ markdown: text }]);
});

const marked = new Marked({ gfm: true, async: false });
const inline = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      ' ',
      'رادان',
      '**',
      '**b c**',
      ' **b** ',
      '*',
      '[d](https://a.example/b)',
      ' [d e](http://a.example/?b=%20) ',
      '(',
      ')',
      '.',
      '!',
      '[',
      ']',
      '](',
      '_',
      '`',
      'https://',
      '“',
      '\\',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const line = fc.oneof(
  { weight: 3, arbitrary: inline },
  {
    weight: 4,
    arbitrary: fc.constantFrom('رادان «في» موسكو.', 'A word', '“b” (c)', '٣ أيار', '2023 was', "d's > e!", 'x'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '## heading',
      '# a #',
      '- item',
      '- item',
      '- **a** b',
      '  more',
      '1. one',
      '2) two',
      '> quoted',
      '> “b” c',
      '> - d',
      '- > d',
      '---',
      '===',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '**a** b',
      '[a](https://a.example)',
      'www.a.example',
      '    code',
      '| a | b |',
      '|--|--|',
      '\t',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<p>',
      '```',
      '~~~',
      '[a]: /b',
      'a [a]',
      '&amp;',
      'a  ',
      ' ',
      '\u00a0',
      '![p](media/a.jpg)',
      '+',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...`ab1.ر "'-+=:/#*_[]()!|\\<&~@>\u00a0\u200f\u0301`), maxLength: 8 }),
  },
);
const gap = fc.oneof({ weight: 5, arbitrary: fc.constant('\n\n') }, fc.constantFrom('\n', '\n\n\n', '\n \n', '\n\n '));

test('a body in pieces gives the blocks that it gives in one', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.constantFrom('', '\n', '\n\n'), fc.array(fc.tuple(line, gap), { maxLength: 9 }), (start, lines) => {
      const source = `${start}${lines.flat().join('')}`;
      plain += piecesOf(source).filter((piece) => 'element' in piece).length;
      for (const options of [{}, { pictures: true }])
        expect(parseMarkdown(source, options)).toEqual(parseHtml(marked.parse(source) as string, options));
    }),
    { numRuns: 10_000 },
  );
  expect(plain).toBeGreaterThan(5000);
});
