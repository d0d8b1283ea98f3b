import { expect, test } from 'vitest';
import { prepareSite } from '../src/build.ts';
import { archiveData } from '../src/pages/data.ts';
import { contentFolder, smallArchive } from './support/content.ts';

test('archive.json keeps its contract: names, order and shape of every field', async () => {
  const { queries } = await prepareSite({ content: await contentFolder(smallArchive()) });
  // A change of this golden is a change for every program that reads the archive: add, never rename or remove.
  await expect(`${JSON.stringify(archiveData(queries!), null, 2)}\n`).toMatchFileSnapshot('golden/archive.json');
});
