/** Links to a page and to a copy of it, told apart and tied together as Robust Links have it (robustlinks.mementoweb.org). */
import { dayOfCopy } from '../../src/text/archived-copy.ts';
import { type Child, type Html, html } from '../html.ts';
import { timeOfDay } from './date.ts';
import { type Voice, words } from './phrase.ts';

/** A page elsewhere, with the address of its copy if one is known. */
export interface OutsidePage {
  readonly url?: string;
  readonly archived?: string;
}

/** What a link to the page says of its copy. Begins with a space. */
export function copyAttributes({ archived }: OutsidePage): Html | false {
  if (archived === undefined) return false;
  return html` data-versionurl="${archived}"${versionDate(archived)}`;
}

/** What a link to the copy says of the page. */
export function originAttributes({ url, archived }: OutsidePage): Html | false {
  if (archived === undefined || url === undefined) return false;
  return html` data-originalurl="${url}"${versionDate(archived)}`;
}

function versionDate(archived: string): Html | false {
  const day = dayOfCopy(archived);
  return day !== undefined && html` data-versiondate="${day}"`;
}

/** “Archived copy of 27 June 2023”, with the day where its address tells it. */
export function copyWords(voice: Voice, archived: string): Child {
  const { story } = voice.strings;
  const day = dayOfCopy(archived);
  return day === undefined ? story.archivedCopy : words(voice, story.archivedOn, { date: timeOfDay(voice, day) });
}
