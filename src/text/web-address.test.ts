import { describe, expect, it } from 'vitest';
import { disguisedHost, safeAddress } from './web-address.ts';

describe('an address as a page may carry it', () => {
  it.each(['https://example.org/a', 'http://example.org/', ' https://example.org/b '])('%s: taken', (address) => {
    expect(safeAddress(address)).toBe(address.trim());
  });

  it.each([
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example/',
    '/\\evil.example',
    'https://bank.example@evil.example/',
    'mailto:x@example.org',
    'words',
    '',
  ])('%s: left out', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  it('a host in other letters is written as what it is', () => {
    expect(safeAddress('https://\u0430pple.com/')).toBe('https://xn--pple-43d.com/');
  });
});

describe('a link whose words read like an address', () => {
  it.each([
    ['https://bank.example/login', 'https://evil.example/', 'evil.example'],
    ['bank.example', 'https://evil.example/', 'evil.example'],
    ['see www.bank.example for more', 'https://bank.example.evil.example/', 'bank.example.evil.example'],
    ['bank。example', 'https://evil.example/', 'evil.example'],
    ['bank\u200b.\u200fexample', 'https://evil.example/', 'evil.example'],
    ['\u0430pple.com', 'https://xn--pple-43d.com/', 'xn--pple-43d.com'],
    ['editor@bank.example', 'mailto:x@evil.example', 'evil.example'],
    ['http://localhost/', 'https://evil.example/', 'evil.example'],
    ['بنك.مصر', 'https://evil.example/', 'evil.example'],
  ])('%s → %s: the host is told', (words, href, host) => {
    expect(disguisedHost(words, href)).toBe(host);
  });

  it.each([
    ['https://bank.example/login', 'https://bank.example/login'],
    ['Bank.example', 'https://bank.example/'],
    ['bank.example', 'https://www.bank.example/'],
    ['the report', 'https://evil.example/'],
    ['1.5 million', 'https://example.org/'],
    ['U.S. and U.K.', 'https://example.org/'],
    ['editor@bank.example', 'mailto:editor@bank.example'],
  ])('%s → %s: nothing to tell', (words, href) => {
    expect(disguisedHost(words, href)).toBeUndefined();
  });

  it('however long the words are', () => {
    expect(disguisedHost('a.'.repeat(500_000), 'https://evil.example/')).toBeUndefined();
    expect(disguisedHost('-'.repeat(500_000), 'https://evil.example/')).toBeUndefined();
  });
});
