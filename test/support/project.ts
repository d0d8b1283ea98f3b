/** A copy of the project for tests that change the program or its content: as a new user has it, without its history. */
import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, temporaryFolder } from './build.ts';

const PROGRAM = ['src', 'templates', 'scripts', 'package.json', '.eleventy.js'];

/** The program, with `more` of the repository's files and folders. */
export async function copyOfProject(more: readonly string[] = []): Promise<string> {
  const copy = await temporaryFolder();
  for (const part of [...PROGRAM, ...more]) await cp(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  // Pictures for shared links take seconds to draw, and are the same for the same words.
  await cp(path.join(ROOT, '.sijill/share'), path.join(copy, '.sijill/share'), { recursive: true }).catch(
    () => undefined,
  );
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}
