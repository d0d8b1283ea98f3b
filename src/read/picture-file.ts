/** Pictures by their first bytes, whatever they are called: PNG, JPEG, WebP and GIF. Never SVG, which can run. */

export interface PictureType {
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp';
  /** In pixels, as a browser shows it. */
  readonly width: number;
  readonly height: number;
}

/** Pages carry none that is larger: a reader may pay for each. */
export const MAX_PICTURE_BYTES = 5 * 1024 * 1024;
/** Nothing on a page is larger, and a small file may claim any size. */
export const MAX_PICTURE_SIDE = 12_000;

/** Undefined for what is no picture, or whose header is damaged. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (bytes.length < 32) return undefined;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = png(data) ?? gif(data) ?? webp(data) ?? jpeg(data);
  const fits = (side: number): boolean => side >= 1 && side <= MAX_PICTURE_SIDE;
  return type && fits(type.width) && fits(type.height) ? type : undefined;
}

function png(data: Buffer): PictureType | undefined {
  const isPng =
    data.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' && data.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { ending: 'png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : undefined;
}

function gif(data: Buffer): PictureType | undefined {
  const isGif = /^GIF8[79]a$/.test(data.toString('latin1', 0, 6));
  return isGif ? { ending: 'gif', width: data.readUInt16LE(6), height: data.readUInt16LE(8) } : undefined;
}

/** RFC 9649: a simple file, lossy or lossless, or an extended one. */
function webp(data: Buffer): PictureType | undefined {
  if (data.toString('latin1', 0, 4) !== 'RIFF' || data.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const form = data.toString('latin1', 12, 16);
  if (form === 'VP8X') return { ending: 'webp', width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
  if (form === 'VP8L' && data[20] === 0x2f) {
    const bits = data.readUInt32LE(21);
    return { ending: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (form !== 'VP8 ' || data.readUIntBE(23, 3) !== 0x9d012a) return undefined;
  return { ending: 'webp', width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
}

/** The size stands in the first “start of frame”; a camera that was held upright says so before it. */
function jpeg(data: Buffer): PictureType | undefined {
  if (data.readUInt16BE(0) !== 0xffd8) return undefined;
  let upright = false;
  for (let at = 2; at + 9 < data.length; ) {
    if (data[at] !== 0xff) return undefined;
    const marker = data[at + 1]!;
    if (marker === 0xff) {
      at++; // a fill byte
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const [height, width] = [data.readUInt16BE(at + 5), data.readUInt16BE(at + 7)];
      return upright ? { ending: 'jpg', width: height, height: width } : { ending: 'jpg', width, height };
    }
    const length = data.readUInt16BE(at + 2);
    if (marker === 0xe1) upright ||= turnsSideways(data.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
}

/** Exif’s orientation, tag 0x0112 of the first directory: with 5 to 8, browsers turn the picture by a quarter. */
function turnsSideways(exif: Buffer): boolean {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0') return false;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = long(4);
  for (let i = 0; i < short(directory); i++) {
    const entry = directory + 2 + i * 12;
    if (short(entry) === 0x0112) return short(entry + 8) >= 5 && short(entry + 8) <= 8;
  }
  return false;
}
