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
