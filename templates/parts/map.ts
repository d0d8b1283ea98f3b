/** Small maps of places. The land is one file that all of them share; a page has dots and names alone. */
import type { Frame } from '../../src/pages/frame.ts';
import type { ListEntry } from '../../src/pages/lists.ts';
import { SHEET } from '../../src/text/projection.ts';
import { type Html, html } from '../html.ts';
import { type Dot, type MapPicture, type MapPlace, mapOf } from './map-geometry.ts';
import { plainWords, type Voice } from './phrase.ts';
import { svgText } from './svg.ts';

const WIDE = { className: 'wide', width: 704, least: 300, most: 420 };
const NARROW = { className: 'narrow', width: 328, least: 150, most: 340 };
const LOCATOR = { className: '', width: 328, least: 184, most: 184 };

/** Every place whose position is known; those with the most stories have the first choice of room for their names. */
export function placesMap(voice: Voice, frame: Frame, entries: readonly ListEntry[]): Html | false {
  const places = [...entries]
    .sort((a, b) => b.stories - a.stories)
    .flatMap(({ link, at }) => (at ? [{ name: link.text, at }] : []));
  if (places.length < 2) return false;
  const { map } = voice.strings.lists;
  return html`
<figure class="map">${[WIDE, NARROW].map((size) => picture(voice, frame, mapOf(places, size), size.className, map.places))}
<figcaption>${map.source}</figcaption></figure>`;
}

/** Where one place is. */
export function locator(voice: Voice, frame: Frame, place: MapPlace): Html {
  const { map } = voice.strings.lists;
  const title = plainWords(voice, map.place, { place: place.name });
  return html`
<figure class="map locator">${picture(voice, frame, mapOf([place], LOCATOR), LOCATOR.className, title)}
<figcaption>${map.source}</figcaption></figure>`;
}

function picture(voice: Voice, { base }: Frame, map: MapPicture, className: string, title: string): Html {
  const { width, height, scale, left, top, dots } = map;
  const classes = className !== '' && html` class="${className}"`;
  return html`<svg${classes} viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<image href="${base}assets/land.svg" x="${-left}" y="${-top}" width="${Math.round(SHEET.width * scale)}" height="${Math.round(SHEET.height * scale)}"/>
${dots.map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="4.5"/>`)}
${dots.map((dot) => nameOf(voice, dot))}</svg>`;
}

function nameOf(voice: Voice, { name, label }: Dot): Html | undefined {
  return label && svgText(name, { x: String(label.x), y: label.y, anchor: label.anchor }, voice.language.dir);
}
