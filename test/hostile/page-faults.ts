/// <reference lib="dom" />
/** What a page may be made of, looked at from inside the browser, after it parsed what we sent. */

/** Everything wrong with the document. Runs in the page: it may use nothing from outside but its arguments. */
export function pageFaults(allowed: { readonly tags: string; readonly attributes: string }): string[] {
  const tags = new Set(allowed.tags.split(/\s+/));
  const attributes = new Set(allowed.attributes.split(/\s+/));
  const faults: string[] = [];
  const ids = new Set<string>();
  const plain = document.implementation.createHTMLDocument();

  for (const element of document.querySelectorAll('*')) {
    const where = `<${element.localName} ${element.getAttributeNames().join(' ')}>`;
    if (!tags.has(element.localName)) faults.push(`element ${where}`);
    for (const name of element.getAttributeNames())
      if (name.startsWith('on') || !attributes.has(name)) faults.push(`attribute ${name} of ${where}`);
    if (element.hasAttribute('name') && !['meta', 'input', 'select'].includes(element.localName))
      faults.push(`name of ${where}`);
    if (element.hasAttribute('rel') && element.localName === 'a') checkRel(element as HTMLAnchorElement);
    if (element.localName === 'a') checkLink(element as HTMLAnchorElement);
    if (element.localName === 'img' || element.localName === 'image') checkPicture(element);
    for (const name of ['data-versionurl', 'data-originalurl']) checkCopy(element.getAttribute(name));
    if (element.localName === 'script') checkScript(element as HTMLScriptElement, where);
    if (element.id !== '') checkId(element.id);
  }
  // Named elements would stand in for what the document itself has.
  for (const name of ['body', 'cookie', 'forms', 'images', 'getElementById', 'querySelector', 'createElement'] as const)
    if (String(document[name]) !== String(plain[name])) faults.push(`document.${name} is something else`);
  if (document.querySelectorAll('html').length !== 1 || document.querySelectorAll('body').length !== 1)
    faults.push('more than one html or body');
  if (document.querySelectorAll('meta[http-equiv]').length !== 1) faults.push('more than the one http-equiv');
  if (frames.length > 0) faults.push('frames');
  return faults;

  /** Scripts are files of the site; data in a page has a type that is never run. */
  function checkScript({ type, src }: HTMLScriptElement, where: string): void {
    const isData = src === '' && ['application/ld+json', 'application/json'].includes(type);
    if (!isData && !src.startsWith(`${location.origin}/assets/`)) faults.push(`script ${where}`);
  }

  /** Pictures are files of the site. */
  function checkPicture(element: Element): void {
    const source = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    if (new URL(source, location.href).origin !== location.origin) faults.push(`picture from ${source}`);
  }

  /** What Robust Links tell programs is an address of the web, or nothing. */
  function checkCopy(address: string | null): void {
    if (address !== null && !/^https?:\/\//.test(address)) faults.push(`copy at ${address}`);
  }

  function checkRel(link: HTMLAnchorElement): void {
    if (/\bopener\b/.test(link.rel.replace('noopener', ''))) faults.push(`rel ${link.rel}`);
  }

  function checkLink(link: HTMLAnchorElement): void {
    const { protocol, origin } = link;
    if (link.hasAttribute('download') && origin !== location.origin) faults.push(`download of ${link.href}`);
    if (!['http:', 'https:', 'mailto:'].includes(protocol)) faults.push(`link to ${link.getAttribute('href')}`);
    else if (protocol !== 'mailto:' && origin !== location.origin && !link.relList.contains('noopener'))
      faults.push(`no rel on the link to ${link.href}`);
  }

  function checkId(id: string): void {
    if (ids.has(id)) faults.push(`id ${id} twice`);
    ids.add(id);
    if (!/^[a-z][a-z0-9-]*$/.test(id) || id in plain || id in plain.createElement('form')) faults.push(`id ${id}`);
  }
}

/** Elements and attributes that the templates use. Neither grows because of what content holds. */
export const ALLOWED = {
  tags: `html head body meta title link script main header footer nav section article aside div p span a h1 h2 h3 h4
    h5 h6 ul ol li dl dt dd blockquote pre code em strong br hr bdi time figure figcaption table caption thead tbody tr th td
    details summary abbr small b cite q mark data svg path g circle rect line text tspan title desc polyline polygon use
    symbol clipPath defs img image search form input select option optgroup fieldset legend noscript button label output`,
  attributes: `lang dir charset name content http-equiv property rel href hreflang as type crossorigin class id title
    scope start colspan rowspan open datetime cite value role tabindex hidden translate viewBox d x y dx dy x1 y1 x2 y2 cx cy r rx
    ry width height points transform focusable aria-hidden aria-label aria-labelledby aria-current aria-describedby
    aria-live src defer async action method for autocomplete autocapitalize spellcheck placeholder selected checked disabled text-anchor data-of data-outlet data-n data-copy data-copied data-open data-close download sizes media textLength lengthAdjust
    data-versionurl data-versiondate data-originalurl alt loading decoding preserveAspectRatio dominant-baseline direction unicode-bidi`,
};
