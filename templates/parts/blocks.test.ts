import { expect, test } from 'vitest';
import type { Block } from '../../src/model.ts';
import { blockElement, prose, runsHtml } from './blocks.ts';
import { testVoice } from './test-voice.ts';

const english = testVoice('en');

const block = (text: string, rest: Partial<Block> = {}): Block => ({
  id: 'p-1',
  kind: 'paragraph',
  text,
  runs: [{ text }],
  language: 'en',
  ...rest,
});
const item = (text: string, level = 1, ordinal?: number): Block =>
  block(text, { kind: 'item', level, ...(ordinal === undefined ? {} : { ordinal }) });
const markup = (...blocks: Block[]): string => String(prose(english, blocks)).replaceAll('\n', '');

test('words keep their marks, and whatever they hold stays text', () => {
  const runs = [
    { text: '<b>', strong: true as const },
    { text: 'x', href: 'https://a.example/?q="' },
    { text: 'Radan', actor: '/en/people/radan/' },
    { text: 'next', breakBefore: true as const },
  ];
  expect(String(runsHtml(runs))).toBe(
    '<strong>&lt;b&gt;</strong><a href="https://a.example/?q=&quot;" rel="noopener nofollow">x</a>' +
      '<a class="mention" href="/en/people/radan/">Radan</a><br>next',
  );
});

test('a link that reads like another address is followed by its host, however it is marked', () => {
  const href = 'https://evil.example/';
  const runs = [{ text: 'bank', strong: true as const, href }, { text: '.example', href }, { text: ' of the river' }];
  expect(String(runsHtml(runs))).toBe(
    '<a href="https://evil.example/" rel="noopener nofollow"><strong>bank</strong></a>' +
      '<a href="https://evil.example/" rel="noopener nofollow">.example</a>' +
      ' <span class="host" dir="ltr">(evil.example)</span> of the river',
  );
});

test('a paragraph in another language says so, one in the page’s does not', () => {
  expect(markup(block('رادان', { language: 'ar' }), block('Radan'))).toBe(
    '<p lang="ar" dir="rtl">رادان</p><p>Radan</p>',
  );
});

test('items gather into lists, deeper ones into the item above them', () => {
  expect(markup(item('a'), item('b', 2), item('c', 3), item('d', 2), item('e'))).toBe(
    '<ul><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ul>',
  );
});

test('a numbered list keeps its first number', () => {
  expect(markup(item('a', 1, 3), item('b', 1, 4))).toBe('<ol start="3"><li>a</li><li>b</li></ol>');
  expect(markup(item('a', 1, 1), block('between'), item('b', 1, 2))).toBe(
    '<ol><li>a</li></ol><p>between</p><ol start="2"><li>b</li></ol>',
  );
});

test('a numbered list after one with dots is another list, inside an item it is a part of it', () => {
  expect(markup(item('a'), item('b', 1, 1))).toBe('<ul><li>a</li></ul><ol><li>b</li></ol>');
  expect(markup(item('a'), item('b', 2, 1), item('c'))).toBe('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>');
});

test('headings sink below the page’s own, quotations and code keep their kind', () => {
  const heading = block('Why', { kind: 'heading', level: 2 });
  expect(String(blockElement(heading))).toBe('<h2>Why</h2>');
  expect(String(blockElement(heading, { raise: 1 }))).toBe('<h3>Why</h3>');
  expect(String(blockElement(block('said', { kind: 'quote' })))).toBe('<blockquote><p>said</p></blockquote>');
  expect(String(blockElement(block('<x>', { kind: 'code' })))).toBe('<pre dir="ltr"><code>&lt;x&gt;</code></pre>');
});

test('a table has a head that names its columns', () => {
  const rows = [
    [[{ text: 'Year' }], [{ text: 'Visits' }]],
    [[{ text: '2013' }], [{ text: '1' }]],
  ];
  expect(String(blockElement(block('', { kind: 'table', rows })))).toBe(
    '<table><thead><tr><th scope="col">Year</th><th scope="col">Visits</th></tr></thead>\n' +
      '<tbody><tr><td>2013</td><td>1</td></tr></tbody></table>',
  );
});

test('a break between scenes is drawn once, before the paragraph', () => {
  expect(markup(block('a'), block('b', { ruleBefore: true }))).toBe('<p>a</p><hr><p>b</p>');
});
