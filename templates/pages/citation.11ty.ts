import type { CitationFileView } from '../../src/pages/citation.ts';
import { bibtexFile } from '../parts/bibtex.ts';
import { cslFile } from '../parts/csl.ts';
import { voiceOf } from '../parts/phrase.ts';
import { risFile } from '../parts/ris.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('citation');

const WRITERS = { bib: bibtexFile, ris: risFile, json: cslFile };

export function render({ view, shell }: PageData<CitationFileView>): string {
  return WRITERS[view.format](voiceOf(shell, view.citation.lang), view.citation);
}
