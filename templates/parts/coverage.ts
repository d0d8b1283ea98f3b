/** Who covered an event, in what language, how much, and who says so. */

import { whyParts, whyValues } from '../../src/languages/why.ts';
import type { Account, EventPart, OutletAccounts, Why } from '../../src/pages/event.ts';
import { dateWords } from '../../src/text/date-words.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import { badge, badgeWords, type Fill, fillOf } from './badge.ts';
import { barChart } from './bars.ts';
import { timeOf } from './date.ts';
import { outletName, whoseTags } from './dateline.ts';
import { firstReportTable, languageGaps } from './first-reports.ts';
import { countOf, langAttributes, partsHtml, phrase, type SlotValue, type Voice, words } from './phrase.ts';
import { titleWords } from './title.ts';

export function coverageOf(voice: Voice, part: EventPart): Html {
  const { event } = voice.strings;
  return html`${bars(voice, part)}${firstReportTable(voice, part)}${languageGaps(voice, part)}
${groups(voice, event.reportedBy, part.reporting) || html`<p class="empty">${event.noCoverage}</p>`}
${groups(voice, event.mentionedBy, part.mentioning)}`;
}

// ───────────────────────── the picture

/** Passages about the event, outlet by outlet, drawn as their languages are. */
function bars(voice: Voice, { reporting }: EventPart): Html | false {
  const shown = reporting.filter((group) => group.showing > 0);
  if (shown.length < 2) return false;
  const { coverage, unknown } = voice.strings;
  const rows = shown.map((group) => ({
    label: group.outlet.name ?? { text: unknown.outlet, lang: voice.lang },
    count: group.showing,
    fill: fillOf(voice.site, group.language),
  }));
  return html`<figure class="chart">${barChart(voice, coverage.caption, rows)}
<figcaption>${coverage.caption} ${fills(voice, shown)}</figcaption></figure>
`;
}

/** “Solid is Arabic, outlined is English.” */
function fills(voice: Voice, shown: readonly OutletAccounts[]): Html {
  const { coverage } = voice.strings;
  const languages = new Map<Fill, string>();
  for (const { language } of shown) {
    const fill = fillOf(voice.site, language);
    if (!languages.has(fill)) languages.set(fill, badgeWords(voice, language));
  }
  const said = [...languages].map(([fill, name]) => words(voice, coverage.fills[fill], { badge: name }));
  return html`${said.map((each, i) => html`${i > 0 && voice.language.list.comma}${each}`)}.`;
}

// ───────────────────────── the list

function groups(voice: Voice, label: string, of: readonly OutletAccounts[]): Html | false {
  if (of.length === 0) return false;
  return html`<h3 class="label">${label}</h3>
<ul class="outlets">${of.map((group) => groupHtml(voice, group))}
</ul>`;
}

function groupHtml(voice: Voice, { outlet, language, accounts, showing }: OutletAccounts): Html {
  return html`
<li><p class="dateline">${badge(voice, language)} <strong>${outletName(voice, outlet)}</strong>${
    showing > 0 && html` <span>${countOf(voice, showing, 'passages')}</span>`
  }</p>
<ul>${accounts.map((account) => accountHtml(voice, account))}
</ul></li>`;
}

function accountHtml(voice: Voice, { story, source, why }: Account): Html {
  const { coverage } = voice.strings;
  const said = source === 'declared' ? coverage.declared : coverage.suggested;
  const reason = why && whyHtml(voice, why);
  return html`
<li><a class="title" href="${story.href}"${langAttributes(voice, story.title.lang, story.title.text)}>${titleWords(story.title)}</a>
<p class="dateline">${timeOf(voice, story.date, 'list')} ${whoseTags(voice, story)} <span class="source ${source}">${said}${reason && html`: ${reason}`}</span></p></li>`;
}

function whyHtml(voice: Voice, why: Why): Html | false {
  const date = why.date === undefined ? undefined : parseEdtf(why.date);
  const facts = {
    names: [...why.people, ...why.places],
    words: why.words,
    ...(date ? { date: dateWords(date, voice.language, voice.site, 'list') } : {}),
    ...(why.days === undefined ? {} : { days: why.days }),
  };
  const parts = whyParts(voice.language, voice.site.digits, facts);
  if (parts.length === 0) return false;
  const values: Record<string, SlotValue> = { ...whyValues(facts) };
  // Event words stand as the story has them, in whatever language.
  why.words.forEach((word, i) => {
    values[`word${i}`] = phrase(voice, { text: word, lang: 'und' });
  });
  return partsHtml(voice, parts, values);
}
