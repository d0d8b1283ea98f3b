/** The address as a page may carry it, or undefined: http and https (and mailto where asked), nothing that could run. */
export function safeAddress(text: string, schemes: readonly string[] = ['http:', 'https:']): string | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  // A user name before the host is how `https://bank.example@evil.example` pretends.
  return schemes.includes(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

/** An address that is longer is no longer read by anyone. */
const MAX_WORDS = 300;

/** A host's name, or what reads like one: full stops of any kind between words. */
const HOST_IN_WORDS = /[\p{L}\p{N}-]+(?:[.\u3002\uFF0E\uFF61][\p{L}\p{N}-]+)*[.\u3002\uFF0E\uFF61]\p{L}{2,}/u;

/**
 * Where a link goes, if its words read like an address and name another: `evil.example` for
 * `[bank.example](https://evil.example/)`. Undefined where the words are plain words, or say it themselves.
 * Letter for letter: a host that only looks the same (а for a) is another, shown as `xn--…`.
 */
export function disguisedHost(words: string, href: string): string | undefined {
  const said = HOST_IN_WORDS.exec(words.slice(0, MAX_WORDS).replace(/[\p{Cf}\p{M}]/gu, ''))?.[0];
  if (said === undefined && !/^\s*\w+:\/\//.test(words)) return undefined;
  const url = new URL(href);
  const host = url.protocol === 'mailto:' ? url.pathname.replace(/^.*@/, '') : url.hostname;
  return said?.toLowerCase() === host || `www.${said?.toLowerCase()}` === host ? undefined : host;
}
