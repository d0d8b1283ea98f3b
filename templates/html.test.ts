import { expect, test } from 'vitest';
import { Html, html, joined, json } from './html.ts';

const show = (markup: Html): string => markup.toString();

test('text and attributes are escaped, markup is not', () => {
  const evil = `"><script>alert('1')</script>&amp;`;
  expect(show(html`<a title="${evil}">${evil}${html`<b>ok</b>`}</a>`)).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;<b>ok</b></a>',
  );
});

test('a string in a list is text, not letters; nothing is nothing', () => {
  expect(show(html`${['a<', html`<br>`, ['b']]}${false}${null}${undefined}${0}`)).toBe('a&lt;<br>b0');
  expect(show(html`${joined(['a', 'b', 'c'], html`, `)}`)).toBe('a, b, c');
});

test('nobody makes markup from a string by another way', () => {
  // @ts-expect-error the key is private to html.ts
  expect(() => new Html('<b>', Symbol('html.ts'))).toThrow(TypeError);
});

test('JSON in a page cannot close its script', () => {
  expect(show(json({ a: '</script><!--\u2028' }))).toBe('{"a":"\\u003c/script\\u003e\\u003c!--\\u2028"}');
});

test('a misspelt field, a date and a promise do not compile, and fail where they slip through', () => {
  const view = { title: 'x' };
  // @ts-expect-error no such field
  expect(show(html`${view.titel}`)).toBe('');
  // @ts-expect-error an object is not text
  expect(() => html`${new Date(0)}`).toThrow(TypeError);
  // @ts-expect-error a promise is not text
  expect(() => html`${Promise.resolve('x')}`).toThrow(TypeError);
});
