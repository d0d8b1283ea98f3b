/** Bars with their numbers: a static picture that runs the page's way. The numbers stand in the page as text, too. */
import { numberText } from '../../src/languages/numbers.ts';
import type { Phrase } from '../../src/pages/frame.ts';
import { directionOfPhrase } from '../../src/text/direction.ts';
import { type Html, html } from '../html.ts';
import type { Fill } from './badge.ts';
import type { Voice } from './phrase.ts';
import { svgText } from './svg.ts';

export interface Bar {
  readonly label: Phrase;
  readonly count: number;
  readonly fill: Fill;
}

const ROW = 44;
const BAR = 13;
/** Share of the width, in per cent, that the longest bar takes: the rest is for its number. */
const LONGEST = 88;

/** `name` is what the picture shows, for those who do not see it. */
export function barChart(voice: Voice, name: string, bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return html`<svg class="bars" height="${bars.length * ROW}" role="img" aria-label="${name}">${bars.map((bar, i) =>
    barRow(voice, bar, i * ROW, (bar.count / most) * LONGEST),
  )}</svg>`;
}

function barRow(voice: Voice, { label, count, fill }: Bar, y: number, share: number): Html {
  const rtl = voice.language.dir === 'rtl';
  const x = (p: number): string => `${rounded(rtl ? 100 - p : p)}%`;
  const anchor = rtl ? 'end' : 'start';
  const name = svgText(label.text, { x: x(0), y: y + 14, anchor }, directionOfPhrase(label.lang, label.text));
  return html`${name}<rect x="${x(rtl ? share : 0)}" y="${
    y + 20
  }" width="${rounded(share)}%" height="${BAR}" class="bar ${fill}"/><text x="${x(share)}" dx="${rtl ? -8 : 8}" y="${
    y + 31
  }" text-anchor="${anchor}" class="q">${numberText(count, voice.language, voice.site.digits)}</text>`;
}

function rounded(n: number): string {
  return String(Math.round(n * 100) / 100);
}
