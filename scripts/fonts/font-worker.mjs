/**
 * A worker thread that cuts fonts and packs them as WOFF2, because the wasm that does it holds its thread for long.
 * Plain JavaScript: a worker thread of Node 20 starts without the TypeScript loader.
 *
 * in: { cut: { font, text, options } } or { pack: font }; out: the font. An error ends the thread and rises in the main one.
 */
import { parentPort } from 'node:worker_threads';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';

parentPort.on('message', async ({ cut, pack }) => {
  const font = cut
    ? await subsetFont(Buffer.from(cut.font), cut.text, { ...cut.options, targetFormat: 'truetype' })
    : await convert(Buffer.from(pack), 'woff2', 'truetype');
  parentPort.postMessage(new Uint8Array(font));
});
