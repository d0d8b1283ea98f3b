/**
 * A worker thread that cuts fonts, because the wasm that does it holds its thread for half a second. Plain JavaScript:
 * a worker thread of Node 20 starts without the TypeScript loader.
 *
 * in: { id, font, text, options }, out: { id, bytes } or { id, error }
 */
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';

parentPort.on('message', ({ id, font, text, options }) => {
  subsetFont(Buffer.from(font), text, { ...options, targetFormat: 'truetype' }).then(
    (bytes) => parentPort.postMessage({ id, bytes: new Uint8Array(bytes) }),
    (error) => parentPort.postMessage({ id, error: error.message }),
  );
});
