/** The keys at the top of a Markdown file, apart from its body. */
import type { Problem, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { parseYaml, type YamlData } from './yaml.ts';

export interface FrontMatter {
  readonly keys: YamlData;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const FENCE = '\n---';

/**
 * Splits an article file; returns the problem where it has no front matter that can be read. The fences are those that
 * gray-matter finds (`front-matter.test.ts` holds the two to the same parts); nothing in them is evaluated.
 */
export function parseFrontMatter(file: SourceFile): FrontMatter | Problem {
  const at = (line: number) => ({ file: file.path, line });
  const fence = /^---[ \t]*([^\s-].*)?$/.exec(file.text.slice(0, Math.max(0, file.text.indexOf('\n'))));
  if (!fence) return problemAt('no-front-matter', at(1));
  const language = fence[1]?.trim();
  if (language && !/^ya?ml$/i.test(language)) return problemAt('code-front-matter', at(1), '', { language });
  if (!/\n---[ \t]*(?:\n|$)/.test(file.text)) return problemAt('open-front-matter', at(1));
  // Trailing blanks after a fence are invisible to an editor.
  const text = `---\n${file.text.slice(file.text.indexOf('\n') + 1)}`.replace(/\n---[ \t]+(?=\n|$)/, '\n---');
  const end = text.indexOf(FENCE);
  const body = text.slice(end + FENCE.length).replace(/^\r?\n?/, '');
  return {
    keys: parseYaml(text.slice(FENCE.length, Math.max(FENCE.length, end)), file.path, 2),
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
  };
}
