/** Pictures that were saved with a page: known by their first bytes, whatever they are called; never SVG, which can run. */

export interface SavedPicture {
  /** `1.png`: its place in the body and its true kind. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the page says of it; empty where it says nothing. */
  readonly alt: string;
}

interface PictureKind {
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp';
  readonly width: number;
  readonly height: number;
}

const MAX_BYTES = 8 * 1024 * 1024;
/** Icons, avatars and counters are smaller; nothing on a page is larger. */
const SIDES = { least: 100, most: 12_000 } as const;

/** Undefined for what is no picture, is too large for a page, or is an icon. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (bytes.length > MAX_BYTES || bytes.length < 32) return undefined;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = png(data) ?? gif(data) ?? webp(data) ?? jpeg(data);
  const fits = (side: number): boolean => side >= SIDES.least && side <= SIDES.most;
  return kind && fits(kind.width) && fits(kind.height) ? kind : undefined;
}

function png(data: Buffer): PictureKind | undefined {
  const isPng =
    data.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' && data.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { ending: 'png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : undefined;
}

function gif(data: Buffer): PictureKind | undefined {
  const isGif = /^GIF8[79]a$/.test(data.toString('latin1', 0, 6));
  return isGif ? { ending: 'gif', width: data.readUInt16LE(6), height: data.readUInt16LE(8) } : undefined;
}

function webp(data: Buffer): PictureKind | undefined {
  if (data.toString('latin1', 0, 4) !== 'RIFF' || data.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const form = data.toString('latin1', 12, 16);
  if (form === 'VP8X') return { ending: 'webp', width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
  if (form === 'VP8L') {
    const bits = data.readUInt32LE(21);
    return { ending: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (form !== 'VP8 ') return undefined;
  return { ending: 'webp', width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
}

/** The size stands in the first “start of frame”. */
function jpeg(data: Buffer): PictureKind | undefined {
  if (data.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < data.length; ) {
    if (data[at] !== 0xff) return undefined;
    const marker = data[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { ending: 'jpg', width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}

/** `data:image/png;base64,…`: as programs write that save a page into one file. */
export function pictureInAddress(address: string): Uint8Array | undefined {
  const match = /^data:image\/[a-z.+-]{1,20};base64,/i.exec(address);
  return match ? Buffer.from(address.slice(match[0].length), 'base64') : undefined;
}
