/** What every page has round its content: head, masthead, languages, footer. */
import type { Alternate, Feed, Frame, NavKey, NavLink } from '../src/pages/frame.ts';
import { oncePerName, oncePerObject } from '../src/text/once.ts';
import { PAGE_POLICY, REFERRER_POLICY } from '../src/text/web-policy.ts';
import { type Child, type Html, html, lasting } from './html.ts';
import { coins } from './parts/coins.ts';
import { feedTitle } from './parts/feed-title.ts';
import { type Crumb, structuredData } from './parts/json-ld.ts';
import { plainAlone, plainWords, type Voice, voiceOf, words } from './parts/phrase.ts';
import { wordmark } from './parts/wordmark.ts';
import type { Shell } from './shell.ts';

export interface Page {
  readonly bodyClass: string;
  /** More for the `<head>`: structured data, feeds. */
  readonly head?: Child;
  /** What social sites are told this is. */
  readonly type?: 'website' | 'article';
  /** Who published what the page shows, if not the archive; null where that is not known. */
  readonly publisher?: string | null;
  /** A small help that the page can do without. */
  readonly script?: 'copy';
  /** It has no pictures, tables, claims or fields: the first stylesheet is all it needs. */
  readonly bare?: boolean;
  readonly main: Child;
}

/** A whole page. `frame.lang` is its language; parts of `main` in another carry their own `lang` and `dir`. */
export function layout(frame: Frame, shell: Shell, page: Page): Html {
  const voice = voiceOf(shell, frame.lang);
  return html`<!DOCTYPE html>
<html lang="${frame.lang}" dir="${voice.language.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${headOf(voice, frame, page)}</head>
<body class="${page.bodyClass}">
<a class="skip" href="#main">${voice.strings.nav.skip}</a>
${frame.private && html`<p class="private-copy">${voice.strings.whose.privateCopy}</p>\n`}${masthead(voice, frame)}
<main id="main">
${page.main}
${frame.cited && coins(frame.cited)}</main>
${footer(voice, frame)}
</body>
</html>
`;
}

// ───────────────────────── head

function headOf(voice: Voice, frame: Frame, page: Page): Html {
  const title = titleOf(voice, frame);
  const { publisher = frame.siteTitle[frame.lang]! } = page;
  return html`<title>${title}</title>
${POLICIES}<meta name="description" content="${frame.description}">
${frame.signals.map(({ name, content }) => html`<meta name="${name}" content="${content}">\n`)}<link rel="canonical" href="${frame.canonical}">
${frame.alternates.map(alternateLink)}${frame.feeds.map((feed) => feedLinks(voice, feed))}${stylesAndFonts(voice)(frame.base)[page.bare ? 'bare' : 'full']}<link rel="search" type="application/opensearchdescription+xml" title="${frame.siteTitle[frame.lang]}" href="${frame.openSearch}">
<link rel="icon" href="data:,">
${scriptTag(voice, frame, page)}<meta property="og:title" content="${frame.title ? plainAlone(frame.title) : title}">
<meta property="og:description" content="${frame.description}">
<meta property="og:type" content="${page.type ?? 'website'}">
<meta property="og:url" content="${frame.canonical}">
${locales(voice, frame)}${publisher !== null && html`<meta property="og:site_name" content="${publisher}">\n`}${imageTags(voice, frame)}${page.head}${structuredData(voice, frame, trailOf(voice, frame))}`;
}

const POLICIES = lasting(html`<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="referrer" content="${REFERRER_POLICY}">
<meta name="color-scheme" content="light dark">\n`);

/**
 * The sheets stand first: nothing shows before they are here, and the first thing asked for goes out on the connection
 * that brought the page.
 */
const stylesAndFonts = oncePerObject(({ shell: { assets }, language }: Voice) =>
  oncePerName((base: string) => {
    const sheet = (path: string): Html => html`<link rel="stylesheet" href="${base + path}">\n`;
    const fonts = assets.preload[language.dir].map(
      (font) => html`<link rel="preload" href="${base + font}" as="font" type="font/woff2" crossorigin>\n`,
    );
    const own = sheet(assets.stylesheet);
    return {
      bare: lasting(html`${own}${fonts}`),
      full: lasting(html`${own}${assets.viewSheet !== undefined && sheet(assets.viewSheet)}${fonts}`),
    };
  }),
);

/** The language of what the page shows, which is its title's; and the others that it can be read in. */
function locales({ shell }: Voice, { lang, title, alternates }: Frame): Html {
  const localeOf = (code: string | undefined): string | undefined => shell.languages.get(code ?? '')?.locale;
  const own = localeOf(title?.lang) ?? localeOf(lang);
  const others = alternates.map(({ hreflang }) => localeOf(hreflang)).filter((other) => other !== own && other);
  return html`<meta property="og:locale" content="${own}">
${others.map((other) => html`<meta property="og:locale:alternate" content="${other}">\n`)}`;
}

/** The picture of a shared link. It shows words, so its text is these words. */
function imageTags(voice: Voice, { image, siteTitle, lang }: Frame): Html | false {
  if (!image) return false;
  const site = siteTitle[lang]!;
  const alt = image.title ? plainWords(voice, voice.strings.site.pageTitle, { page: image.title, site }) : site;
  return html`<meta property="og:image" content="${image.href}">
<meta property="og:image:width" content="${SHARE_WIDTH}">
<meta property="og:image:height" content="${SHARE_HEIGHT}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">\n`;
}

/** As `src/share` draws them. */
const SHARE_WIDTH = 1200;
const SHARE_HEIGHT = 630;

/** Front page, part of the site, page. */
function trailOf(voice: Voice, frame: Frame): Crumb[] {
  const address = addressesOf(voice.site);
  const home = frame.siteTitle[frame.lang]!;
  if (frame.section === 'home') return [{ name: home, address: frame.canonical }];
  const section = [...frame.nav, ...frame.footer].find(({ key }) => key === frame.section);
  const within = section !== undefined && frame.file !== fileOfHref(frame, section.href);
  return [
    { name: home, address: address(frame.home) },
    ...(within ? [{ name: sectionName(voice, section.key), address: address(section.href) }] : []),
    { name: frame.title?.text ?? home, address: frame.canonical },
  ];
}

/** Of the front pages and the parts of the site: a few, on every page. */
const addressesOf = oncePerObject(({ baseUrl }: Voice['site']) =>
  oncePerName((href: string) => new URL(href, baseUrl).href),
);

function alternateLink({ hreflang, href }: Alternate): Html {
  return html`<link rel="alternate" hreflang="${hreflang}" href="${href}">\n`;
}

function scriptTag({ shell }: Voice, frame: Frame, { script }: Page): Html | false {
  const path = script && shell.assets.scripts?.[script];
  return path !== undefined && html`<script src="${frame.base + path}" defer></script>\n`;
}

function feedLinks(voice: Voice, feed: Feed): Html {
  const title = feedTitle(voice, feed.name);
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed.xml}">
<link rel="alternate" type="application/feed+json" title="${title}" href="${feed.json}">\n`;
}

function titleOf(voice: Voice, frame: Frame): string {
  const site = frame.siteTitle[frame.lang]!;
  return frame.title ? plainWords(voice, voice.strings.site.pageTitle, { page: frame.title, site }) : site;
}

// ───────────────────────── masthead and footer

function masthead(voice: Voice, frame: Frame): Html {
  const { nav } = voice.strings;
  return html`<header class="mast">
<a class="wordmark" href="${frame.home}"><svg viewBox="${wordmark.viewBox}" aria-hidden="true" focusable="false"><path d="${wordmark.path}"/></svg> <span class="site-title">${frame.siteTitle[frame.lang]}</span></a>
<nav class="sections" aria-label="${nav.main}"><ul>${navItems(voice, frame, frame.nav)}
</ul></nav>
${languageSwitch(voice, frame)}</header>`;
}

/** Links to the parts of the site. That of the page is marked: as the page itself, or as what the page is in. */
function navItems(voice: Voice, frame: Frame, links: readonly NavLink[]): Html {
  const own = links.find(({ key }) => key === frame.section);
  const current = own && frame.file === fileOfHref(frame, own.href) ? 'page' : 'true';
  return itemsIn(voice)(links)(own?.key ?? '')(current);
}

/** The same on all pages of a section. */
const itemsIn = oncePerObject((voice: Voice) =>
  oncePerObject((links: readonly NavLink[]) =>
    oncePerName((section: NavKey | '') =>
      oncePerName((current: 'page' | 'true') =>
        lasting(
          html`${links.map(
            ({ key, href }) => html`
<li><a href="${href}"${key === section && html` aria-current="${current}"`}>${sectionName(voice, key)}</a></li>`,
          )}`,
        ),
      ),
    ),
  ),
);

/** The file that a section's address is written to: what tells “this page” from “a page in this section”. */
function fileOfHref(frame: Frame, href: string): string {
  return `${href.slice(frame.base.length)}index.html`;
}

/** What a part of the site is called. */
export function sectionName(voice: Voice, key: NavKey): string {
  const { nav, kinds } = voice.strings;
  switch (key) {
    case 'home':
    case 'timeline':
    case 'search':
    case 'about':
    case 'data':
    case 'corrections':
      return nav[key];
    default:
      return kinds[key].all;
  }
}

/** The same page in the other languages, each called by its own name. */
function languageSwitch(voice: Voice, frame: Frame): Html | false {
  const others = frame.languages.filter(({ current }) => !current);
  if (others.length === 0) return false;
  return html`<nav class="languages" aria-label="${voice.strings.nav.otherLanguages}"><ul>${others.map(
    ({ lang, href }) => {
      const { name, dir } = voiceOf(voice.shell, lang).language;
      return html`
<li><a lang="${lang}" hreflang="${lang}" dir="${dir}" href="${href}">${name}</a></li>`;
    },
  )}
</ul></nav>
`;
}

function footer(voice: Voice, frame: Frame): Html {
  const { site, nav } = voice.strings;
  return html`<footer class="end">
<nav aria-label="${nav.footer}"><ul>${navItems(voice, frame, frame.footer)}
</ul></nav>
${smallPrint(voice)(frame.licence)}
${follow(voice, frame)}
<p>${contactLink(frame.contact, site.reportError)}</p>
</footer>`;
}

const smallPrint = oncePerObject((voice: Voice) =>
  oncePerObject(({ name, url }: Frame['licence']) => {
    const { site } = voice.strings;
    const licence = url
      ? html`<a href="${url}" rel="license external noopener"><bdi>${name}</bdi></a>`
      : html`<bdi>${name}</bdi>`;
    return lasting(html`<p>${site.notKnownIsSaid}</p>
<p>${words(voice, site.licence, { licence })}</p>
<p>${site.noTracking}</p>`);
  }),
);

/** The page's own feed in both formats, else the archive's. */
function follow(voice: Voice, frame: Frame): Html | false {
  const { feed: strings } = voice.strings;
  const [feed] = frame.feeds;
  if (!feed) return false;
  const name = feed.name ?? { text: frame.siteTitle[voice.lang]!, lang: voice.lang };
  return html`<p>${words(voice, strings.follow, { name })}: <a href="${feed.xml}">${strings.atom}</a>${voice.language.list.comma}<a href="${feed.json}">${strings.json}</a></p>`;
}

/** The site's contact is a mail address or a page. */
function contactLink(contact: string, text: string): Html {
  if (/^https?:\/\//.test(contact)) return html`<a href="${contact}" rel="external noopener">${text}</a>`;
  // Encoded, so that nothing in it can add a text or further addressees to the mail.
  return html`<a href="mailto:${encodeURIComponent(contact).replace('%40', '@')}">${text}</a>`;
}
