/** What the stories say of an event, passage beside passage: the page's language first, each a link to its place. */
import { numberText } from '../../src/languages/numbers.ts';
import { languageName } from '../../src/languages/words.ts';
import type { Lang } from '../../src/model.ts';
import type { Account, EventPart, Passage } from '../../src/pages/event.ts';
import { type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { runsHtml } from './blocks.ts';
import { langAttributes, phrase, type SlotValue, type Voice, words } from './phrase.ts';

/** Passages of one story that stand open; the rest unfold. */
const OPEN = 3;

/** The accounts, a column for each language; in one language, each passage beside its translation. */
export function parallelPassages(voice: Voice, part: EventPart, archive: string): Html | false {
  return passageColumns(voice, accountsWithPassages(part), archive);
}

/** The same in one half of a page whose other half speaks another language: its own accounts, and those of no half. */
export function ownPassages(voice: Voice, part: EventPart, archive: string): Html | false {
  const elsewhere = (lang: Lang): boolean =>
    voice.site.languages.some((l) => l !== voice.lang && sameLanguage(l, lang));
  const accounts = accountsWithPassages(part).filter(({ story }) => !elsewhere(story.language));
  return passageColumns(voice, accounts, archive);
}

/** Of those who report it; where nobody does, of those who mention it. */
function accountsWithPassages({ reporting, mentioning }: EventPart): readonly Account[] {
  return (reporting.length > 0 ? reporting : mentioning)
    .flatMap((group) => group.accounts)
    .filter((account) => account.passages.length > 0);
}

function passageColumns(voice: Voice, accounts: readonly Account[], archive: string): Html | false {
  if (accounts.length === 0) return false;
  const languages = ordered([...new Set(accounts.map(({ story }) => story.language))], voice.lang);
  const columns = languages.map((lang) => accounts.filter(({ story }) => story.language === lang));
  return html`<div class="parallel${columns.length > 1 && ' columns'}">${columns.map(
    (column, i) => html`
<div class="column"><h3 class="label">${languageName(voice.language, languages[i]!)}</h3>${column.map((account) =>
      accountFigure(voice, account, archive),
    )}</div>`,
  )}
</div>`;
}

function ordered(languages: readonly Lang[], first: Lang): Lang[] {
  const own = languages.filter((lang) => sameLanguage(lang, first));
  return [...own, ...languages.filter((lang) => !own.includes(lang))];
}

function sameLanguage(a: Lang, b: Lang): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/** All that one story says of it, and whose words they are. */
function accountFigure(voice: Voice, account: Account, archive: string): Html {
  const { event } = voice.strings;
  const open = account.passages.slice(0, OPEN);
  const rest = account.passages.slice(OPEN);
  return html`
<figure class="side">
<figcaption>${badge(voice, account.story.language)} <a href="${account.story.href}">${outlet(voice, account)}</a> <span class="whose">${whoseWords(voice, account, archive)}</span></figcaption>${open.map((p) => passageHtml(voice, p))}${
    rest.length > 0 &&
    html`
<details><summary>${event.otherPassages} (${numberText(rest.length, voice.language, voice.site.digits)})</summary>${rest.map((p) => passageHtml(voice, p))}
</details>`
  }
</figure>`;
}

function outlet(voice: Voice, { story }: Account): Html | string {
  return story.outlet.name ? phrase(voice, story.outlet.name) : voice.strings.unknown.outlet;
}

function whoseWords(voice: Voice, { story, text }: Account, archive: string): Html {
  const { whose } = voice.strings;
  const values: Record<string, SlotValue> = { archive };
  if (!story.outlet.name) return words(voice, whose.textNoOutlet[text], values);
  values.outlet = phrase(voice, story.outlet.name);
  return words(voice, text === 'original' ? whose.wordsOf : whose.wordsOfArchive, values);
}

function passageHtml(voice: Voice, passage: Passage): Html {
  const { story, translation } = voice.strings;
  const number = numberText(passage.number, voice.language, voice.site.digits);
  const translated = passage.translated;
  return html`
<div class="passage"><blockquote><p${langAttributes(voice, passage.lang, textOf(passage))}>${runsHtml(passage.runs)}${passage.cut && ' …'}</p></blockquote>${
    translated &&
    html`
<div class="translated"><span class="label">${translation.method[translated.method]}</span> <p${langAttributes(voice, translated.lang)}>${runsHtml(translated.runs)}</p></div>`
  }
<a class="place num" href="${passage.href}">${words(voice, story.paragraph, { number })}</a></div>`;
}

function textOf({ runs }: Passage): string {
  return runs.map((run) => run.text).join('');
}
