import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { fontRecipes } from '../assets/font-recipes.ts';
import type { ShareCard } from '../pages/share.ts';
import { letterSetOf, undrawable } from '../text/drawable.ts';
import { INKS } from './card.ts';
import { makeShareImages } from './make.ts';
import { piecesOf } from './pieces.ts';

let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'sijill-share-'));
});

const CARD: ShareCard = {
  dir: 'rtl',
  years: ['2024'],
  date: '5 أغسطس',
  label: ['حدث', 'طهران'],
  title: 'شويغو',
  titleDir: 'rtl',
  site: 'أرشيف',
};

async function drawn(changes: Partial<ShareCard>): Promise<Pixels> {
  const [made] = await makeShareImages([{ file: 'x.png', card: { ...CARD, ...changes } }], cache);
  return pixelsOf(await made!.read());
}

/** Every file with the time at which it was written. */
async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  return Promise.all(names.map(async (name) => `${name} ${(await stat(path.join(folder, name))).mtimeMs}`));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Whether a pixel is dark: ink, and neither paper nor rubric. */
  isInk(x: number, y: number): boolean;
}

/** PNG spec, “Filtering”: 8 bits a channel, RGBA, not interlaced. */
function pixelsOf(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect([...file.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(data));
  const row = width * 4;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!;
    for (let i = 0; i < row; i++) {
      const a = i >= 4 ? out[y * row + i - 4]! : 0;
      const b = y > 0 ? out[(y - 1) * row + i]! : 0;
      const c = i >= 4 && y > 0 ? out[(y - 1) * row + i - 4]! : 0;
      const p = a + b - c;
      const paeth =
        Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c)
          ? a
          : Math.abs(p - b) <= Math.abs(p - c)
            ? b
            : c;
      out[y * row + i] = (raw[y * (row + 1) + 1 + i]! + [0, a, b, (a + b) >> 1, paeth][filter]!) & 255;
    }
  }
  return { width, height, isInk: (x, y) => out[y * row + x * 4]! < 90 };
}

/** Columns with ink between two heights, as stretches: the words of a line, from left to right. */
function stretches({ width, isInk }: Pixels, top: number, bottom: number, gap: number): number[] {
  const found: number[] = [];
  let [start, last] = [-1, -1];
  for (let x = 0; x <= width; x++) {
    let ink = false;
    for (let y = top; y < bottom && x < width && !ink; y++) ink = isInk(x, y);
    if (ink) {
      if (start < 0) start = x;
      last = x;
    } else if (start >= 0 && (x - last > gap || x === width)) {
      found.push(last - start + 1);
      start = -1;
    }
  }
  return found;
}

/** The title’s line; nothing else is dark there on the side of the entry. */
const TITLE = [135, 280] as const;

test('a picture is 1200 by 630 and has words on it', async () => {
  const image = await drawn({});
  expect([image.width, image.height]).toEqual([1200, 630]);
  let ink = 0;
  for (let y = 0; y < 630; y++) for (let x = 0; x < 1200; x++) if (image.isInk(x, y)) ink++;
  expect(ink).toBeGreaterThan(6000);
});

test('Arabic letters are joined: a word leaves as many shapes as its joins allow', async () => {
  // ش‍ـو and ي‍ـغ‍ـو: two shapes and their dots, not five letters.
  const joined = stretches(await drawn({ title: 'شويغو', years: [], date: '' }), ...TITLE, 1);
  expect(joined.length).toBeLessThanOrEqual(2);
  // The same letters kept apart leave five.
  const apart = stretches(await drawn({ title: 'ش و ي غ و', years: [], date: '' }), ...TITLE, 8);
  expect(apart).toHaveLength(5);
});

test('in an Arabic title the first word stands on the right, a Latin name and a number read from the left', async () => {
  const bare = { years: [], date: '', label: [] };
  const widths = async (title: string) => stretches(await drawn({ ...bare, title }), ...TITLE, 10);
  const [first, name, year] = [await widths('استقبال'), await widths('Illi'), await widths('2023')];
  // Latin alone is set a little smaller than beside Arabic: 84 px and 88.
  const near = (n: number | undefined, size: number) => expect.closeTo((n! * 88) / size, -1);
  expect(await widths('استقبال Illi 2023')).toEqual([near(name[0], 84), near(year[0], 84), near(first[0], 88)]);
});

test('brackets and quotation marks turn with the script', () => {
  const words = (title: string) => piecesOf([title], 'rtl', 'head')[0]!.map((p) => (p === 'space' ? ' ' : p.text));
  expect(words('«المرأة، الحياة» (BBC)')).toEqual(['(', 'BBC', ')', ' ', '«', 'الحياة', ' ', '،', 'المرأة', '»']);
});

test('the same words are drawn once, the same each time', async () => {
  const card = { file: 'a/share.png', card: { ...CARD, title: 'مرة واحدة' } };
  const [once] = await makeShareImages([card], cache);
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'sijill-share-'));
  const [again] = await makeShareImages([card], elsewhere);
  expect(again!.hash).toBe(once!.hash);
  expect(Buffer.from(await again!.read()).equals(Buffer.from(await once!.read()))).toBe(true);
  // A second build takes what is there.
  const before = await filesIn(elsewhere);
  const [kept] = await makeShareImages([{ ...card, file: 'b/share.png' }], elsewhere);
  expect(kept).toMatchObject({ file: 'b/share.png', hash: once!.hash });
  expect(await filesIn(elsewhere)).toEqual(before);
});

test('a letter that no font has is an error, never a hole', async () => {
  expect(undrawable('زيارة 北京')).toEqual(['北', '京']);
  await expect(makeShareImages([{ file: 'x.png', card: { ...CARD, title: 'زيارة 北京' } }], cache)).rejects.toThrow(
    '北',
  );
});

test('Persian, Urdu, Russian, Turkish and transliterated names have their letters', async () => {
  const title = 'می‌شود ٹھیک Шойгу Şoygu Ḥasan';
  expect(undrawable(title)).toEqual([]);
  await drawn({ title });
});

test('a title of a hundred words is cut, and its cut is said', async () => {
  const image = await drawn({ title: Array(100).fill('كلمات').join(' ') });
  for (let x = 0; x < 1200; x++) for (let y = 600; y < 630; y++) expect(image.isInk(x, y)).toBe(false);
});

test('the letters that can be drawn are those of the font files', () => {
  const ranges = fontRecipes.filter(({ name }) => /^(naskh|serif-600)/.test(name)).map(({ range }) => range);
  const inFonts = new Set(
    ranges
      .join(',')
      .split(',')
      .flatMap((part) => {
        const [from = '', to = from] = part.split('-').map((hex) => Number.parseInt(hex, 16)) as unknown as [
          number,
          number?,
        ];
        return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
      }),
  );
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x3000; code++) {
    if (/\p{Cf}/u.test(String.fromCodePoint(code))) continue;
    if (inFonts.has(code) !== (letterSetOf(String.fromCodePoint(code)) !== undefined)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('the inks are those of the stylesheet by day', async () => {
  const tokens = await readFile('templates/assets/tokens.css', 'utf8');
  for (const colour of Object.values(INKS)) expect(tokens).toContain(colour);
});
