import type { TextFileView } from '../../src/pages/data.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('private-note');

export function render({ view }: PageData<TextFileView>): string {
  return view.text;
}
