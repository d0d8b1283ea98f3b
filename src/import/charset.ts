/** Bytes → text: the mark at the beginning, what the page says of itself, else what reads best. */
import { detectLanguage } from '../text/detect/detect.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/** Older encodings of the languages that archives of news meet: tried where a file says nothing. */
const GUESSES = ['windows-1256', 'windows-1251', 'windows-1255', 'windows-1254', 'windows-1252'];
/** A page says its encoding in its first kilobyte (HTML: 1024 bytes); saved pages put comments before it. */
const HEAD = 8192;

/**
 * A mark wins, then valid UTF-8 (browsers save so whatever the page's own words say: by chance, text in another
 * encoding is never valid), then the page's `<meta charset>` or `<?xml encoding?>`, then the likeliest.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return read(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return read(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes, 'utf-8');
  if (isUtf8(bytes)) return read(bytes, 'utf-8');
  const said = known(declared) ?? known(declaredIn(bytes));
  // A page that says utf-8 and is not has one bad byte, or lies; a lie is found by reading it otherwise.
  if (said !== undefined && said !== 'utf-8') return read(bytes, said);
  if (said === 'utf-8' && badShare(read(bytes, 'utf-8').text) < 0.01) return read(bytes, 'utf-8');
  return likeliest(bytes);
}

function read(bytes: Uint8Array, charset: string): Decoded {
  const text = new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n');
  return { text, charset };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{1,40})/i.exec(head)?.[1]
  );
}

/** The label as the Encoding Standard knows it: `cp1256` is windows-1256. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const badShare = (text: string): number => (text.match(/\uFFFD/g)?.length ?? 0) / Math.max(1, text.length);

/** The encoding whose reading is the surest language; on a tie the first. */
function likeliest(bytes: Uint8Array): Decoded {
  const readings = GUESSES.map((charset) => {
    const decoded = read(bytes, charset);
    const sample = decoded.text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]{0,2000}>/gi, ' ').replace(/\s+/g, ' ');
    const from = sample.search(/[\u0080-\u{10FFFF}]/u);
    const { tier, margin = 0, letters } = detectLanguage(sample.slice(Math.max(0, from - 20), from + 3000));
    return { decoded, score: tier * 100 + Math.min(margin, 50) + Math.min(letters, 3000) / 100 };
  });
  return readings.reduce((best, next) => (next.score > best.score ? next : best)).decoded;
}
