/** Pictures in a page's body: those that were saved with it stay pictures; remote ones are never fetched and become links. */

import { dropHiddenControls } from '../text/controls.ts';
import { UNSEEN } from './clean-blocks.ts';
import { type DomDocument, type DomElement, tidy } from './dom.ts';
import { DRAFT_FOLDER, pictureInAddress, pictureKind, type SavedPicture } from './pictures.ts';
import { absolute } from './prepare-markup.ts';
import type { Source } from './types.ts';

/** What the page itself shows smaller is an icon, an avatar or a counter. */
const LEAST_SIDE = 100;

/** Letters; what is shorter says nothing. */
const LEAST_WORDS = 3;

/** Pictures of one article; more is a gallery. */
const MOST = 40;

/**
 * Replaces every picture of the container by the one that was saved with the page, where it has words; by a link to it; or
 * by nothing where there is nothing to say. Returns those that were saved.
 */
export async function preparePictures(
  container: DomElement,
  document: DomDocument,
  base: string | undefined,
  source: Source,
): Promise<SavedPicture[]> {
  const saved: SavedPicture[] = [];
  for (const picture of [...container.querySelectorAll('img, amp-img')]) {
    const address = absolute(sourceOf(picture), base);
    const words = tidy(picture.getAttribute('alt') ?? '');
    const bytes = isSmall(picture) || saved.length >= MOST ? undefined : await bytesOf(picture, address, source);
    const kind = bytes && pictureKind(bytes);
    if (bytes && kind && !saved.some((other) => Buffer.compare(other.bytes, bytes) === 0)) {
      const name = `${saved.length + 1}.${kind.ending}`;
      const alt = said(words) || said(tidy(picture.getAttribute('data-caption') ?? ''));
      saved.push({ name, bytes, alt });
      if (alt.length >= LEAST_WORDS && placeAlone(picture, container, document, `${DRAFT_FOLDER}${name}`, alt))
        continue;
    }
    if (address === undefined || !/^https?:/.test(address) || words.length < LEAST_WORDS || isSmall(picture)) {
      picture.remove();
      continue;
    }
    const link = document.createElement('a');
    link.setAttribute('href', address);
    link.append(document.createTextNode(words));
    const inText = picture.closest('p, li, td, th, blockquote, h2, h3, h4');
    const holder = inText && tidy(inText.textContent ?? '') !== '' ? link : document.createElement('p');
    if (holder !== link) holder.append(link);
    const inLink = picture.closest('a');
    (inLink && inLink !== container && container.contains(inLink) && tidy(inLink.textContent ?? '') === ''
      ? inLink
      : picture
    ).replaceWith(holder);
  }
  return saved;
}

/** Puts the picture into a paragraph of its own, before the one that it stood in. False where that can't be: in a list, a table. */
function placeAlone(
  picture: DomElement,
  container: DomElement,
  document: DomDocument,
  src: string,
  alt: string,
): boolean {
  const holder = picture.closest('li, td, th, blockquote, h1, h2, h3, h4, h5, h6, pre');
  if (holder && holder !== container && container.contains(holder)) return false;
  const paragraph = document.createElement('p');
  const own = document.createElement('img');
  own.setAttribute('src', src);
  own.setAttribute('alt', alt);
  paragraph.append(own);
  const around = picture.closest('p') ?? picture.closest('a');
  if (around && around !== container && container.contains(around)) {
    around.before(paragraph);
    picture.remove();
    if (tidy(around.textContent ?? '') === '' && !around.querySelector('img, amp-img')) around.remove();
  } else picture.replaceWith(paragraph);
  return true;
}

/** What a page says of a picture; the name of its file says nothing. */
function said(words: string): string {
  const plain = tidy(dropHiddenControls(words.replace(UNSEEN, '')));
  return /\.(?:jpe?g|png|webp|gif)$|^(?:img|image|dsc|photo|picture|صورة|عکس)?[\s_\d-]*$/i.test(plain) ? '' : plain;
}

/** From the page's own file or folder; never from the network. */
async function bytesOf(
  picture: DomElement,
  address: string | undefined,
  source: Source,
): Promise<Uint8Array | undefined> {
  const places = [picture.getAttribute('src') ?? '', sourceOf(picture), address ?? ''];
  for (const place of places.filter((one) => one !== '')) {
    const bytes = pictureInAddress(place) ?? (await source.picture(place));
    if (bytes) return bytes;
  }
  return undefined;
}

/** Pages that load late keep the address elsewhere. */
function sourceOf(picture: DomElement): string {
  const given = ['data-src', 'data-original', 'data-lazy-src', 'src'].map((name) => picture.getAttribute(name)?.trim());
  return given.find((address) => address && !/^data:image\/(?:gif|svg)/i.test(address)) ?? '';
}

const isSmall = (picture: DomElement): boolean =>
  ['width', 'height'].some((name) => {
    const side = Number.parseInt(picture.getAttribute(name) ?? '', 10);
    return side > 0 && side < LEAST_SIDE;
  }) ||
  /\b(?:emoji|avatar|icon|logo|gravatar|pixel|spinner)\b/i.test(
    `${picture.getAttribute('class') ?? ''} ${picture.getAttribute('src') ?? ''}`,
  );
