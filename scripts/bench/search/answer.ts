/** What one contestant found, and what it sent for that. */
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of response bodies, compressed as a host does. */
export interface Wire {
  readonly gzip: number;
  readonly brotli: number;
  readonly requests: number;
}

export interface Answer {
  /** Ids of stories, and of other documents, of which nothing is expected. */
  readonly found: readonly string[];
  /** Where nothing was asked before. */
  readonly first: Wire;
  /** Where another question was asked before, on the same page. */
  readonly later: Wire;
}

export function wireOf(bytes: Uint8Array | string): Wire {
  return { gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length, requests: 1 };
}

/** What its files have been compressed by their maker: it is sent as it is. */
export const asItIs = (length: number): Wire => ({ gzip: length, brotli: length, requests: 1 });

export function sumOf(wires: Iterable<Wire>): Wire {
  let [gzip, brotli, requests] = [0, 0, 0];
  for (const wire of wires) {
    gzip += wire.gzip;
    brotli += wire.brotli;
    requests += wire.requests;
  }
  return { gzip, brotli, requests };
}

/** Which question is asked after one on the same page: half the list away, so that it is of another kind. */
export const nextAfter = (all: readonly unknown[], i: number): number => (i + (all.length >> 1)) % all.length;
