/** Addresses of pictures that an editor means to be in `content/media/`. */

export interface LocalPicture {
  /** As it is written, or nearly so. */
  readonly address: string;
  /** Below the content folder; absent where the address leads out of `media/`, or is not written from there. */
  readonly file?: string;
}

const MEANT = /^(?:media\/|\.{1,2}[\\/]|\/?content[\\/]media[\\/]|\/media\/|media\\)/i;
/** A folder and a name at least, no part of it hidden: `media/<article>/<name>`. */
const INSIDE = /^media(?:\/(?!\.)[^/\\\p{Cc}\p{Cf}:*?"<>|]{1,120}){2,4}$/u;

/** Undefined for any other address: of the web, or of nothing that this program knows. */
export function localPicture(address: string): LocalPicture | undefined {
  const plain = decoded(address.trim());
  if (!MEANT.test(plain)) return undefined;
  return { address: plain, ...(INSIDE.test(plain) ? { file: plain } : {}) };
}

/** marked writes `صورة.jpg` as `%D8%B5…`. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
