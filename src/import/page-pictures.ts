/** Pictures in a page's body. Remote ones are never fetched: they become links. */
import { type DomDocument, type DomElement, tidy } from './dom.ts';
import { pictureInAddress, pictureKind, type SavedPicture } from './pictures.ts';
import { absolute } from './prepare-markup.ts';
import type { Source } from './types.ts';

/** Icons, avatars and counters are smaller. */
const LEAST_SIDE = 100;

/** Pictures of one article; more is a gallery. */
const MOST = 40;

/**
 * Replaces every picture of the container by a link to it, or by nothing where there is nothing to say. Returns those
 * that were saved with the page.
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
    if (bytes && kind && !saved.some((other) => Buffer.compare(other.bytes, bytes) === 0))
      saved.push({
        name: `${saved.length + 1}.${kind.ending}`,
        bytes,
        alt: words || tidy(picture.getAttribute('data-caption') ?? ''),
      });
    if (address === undefined || !/^https?:/.test(address) || words.length < 3 || isSmall(picture)) {
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
