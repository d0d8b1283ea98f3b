import type { TextFileView } from '../../src/pages/data.ts';
import { type PageData, pageFor } from '../shell.ts';

/** The file has no ending, which Eleventy takes for a slip unless it is told. */
export const data = { ...pageFor('redirects'), eleventyAllowMissingExtension: true };

export function render({ view }: PageData<TextFileView>): string {
  return view.text;
}
