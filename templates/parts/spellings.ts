/** How a name is written, script by script: what the texts have, and what the register knows beside it. */
import type { ActorView, Spelling } from '../../src/pages/actor.ts';
import { type Html, html } from '../html.ts';
import { countOf, langAttributes, phrase, rowOf, type Voice } from './phrase.ts';

export function spellings(voice: Voice, view: Pick<ActorView, 'spellings' | 'unfound'>): Html | false {
  if (view.spellings.length === 0 && view.unfound.length === 0) return false;
  return html`${view.spellings.length > 0 && table(voice, view.spellings)}${view.unfound.length > 0 && unfound(voice, view)}`;
}

function table(voice: Voice, found: readonly Spelling[]): Html {
  const { actor } = voice.strings;
  const scripts = [...new Set(found.map(({ script }) => script))];
  return html`<table class="spellings"><caption>${actor.spellingsNote}</caption>
<thead><tr><th scope="col">${actor.script}</th><th scope="col">${actor.spelling}</th><th scope="col">${actor.found}</th></tr></thead>
${scripts.map((script) => {
  const rows = found.filter((spelling) => spelling.script === script);
  return html`<tbody>${rows.map(
    (row, i) => html`
<tr>${i === 0 && html`<th scope="rowgroup" rowspan="${rows.length}">${scriptName(voice, script)}</th>`}<td><a href="${row.href}"${langAttributes(voice, 'und', row.text)}>${row.text}</a></td><td class="num">${countOf(voice, row.count, voice.strings.counts.mentions)}</td></tr>`,
  )}</tbody>`;
})}</table>`;
}

function scriptName(voice: Voice, script: string): string {
  const { scripts } = voice.strings.actor;
  return Object.hasOwn(scripts, script) ? scripts[script as keyof typeof scripts] : scripts.Zzzz;
}

/** Forms that editors listed for the search of names, and that no text has used yet. */
function unfound(voice: Voice, view: Pick<ActorView, 'unfound'>): Html {
  const names = view.unfound.map((name) => phrase(voice, name));
  return html`
<p class="unfound"><span class="label">${voice.strings.actor.notYetFound}</span> <span class="quiet">${rowOf(voice, names)}</span></p>`;
}
