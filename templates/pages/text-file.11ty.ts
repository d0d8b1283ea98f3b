import type { TextFileView } from '../../src/pages/data.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('text-file');

/** Files for programs are written as they stand. */
export function render({ view }: PageData<TextFileView>): string {
  return view.text;
}
