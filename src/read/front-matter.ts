/** The keys at the top of a Markdown file, apart from its body. */
import matter from 'gray-matter';
import type { Problem, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { parseYaml, type YamlData } from './yaml.ts';

export interface FrontMatter {
  readonly keys: YamlData;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const refuse = (): never => {
  throw new Error('content is never run');
};

/**
 * gray-matter finds the fences; nothing in them is evaluated. Its own engines are replaced: by default it runs a
 * `---js` block as a program (CWE-94), and its YAML turns dates into other dates and forgets lines.
 */
const ENGINES = {
  yaml: { parse: () => ({}), stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
};

/** Splits an article file; returns the problem where it has no front matter that can be read. */
export function parseFrontMatter(file: SourceFile): FrontMatter | Problem {
  const at = (line: number) => ({ file: file.path, line });
  const fence = /^---[ \t]*([^\s-].*)?$/.exec(file.text.slice(0, Math.max(0, file.text.indexOf('\n'))));
  if (!fence) return problemAt('no-front-matter', at(1));
  const language = fence[1]?.trim();
  if (language && !/^ya?ml$/i.test(language)) return problemAt('code-front-matter', at(1), '', { language });
  if (!/\n---[ \t]*(?:\n|$)/.test(file.text)) return problemAt('open-front-matter', at(1));
  // Trailing blanks after a fence are invisible to an editor and unknown to gray-matter.
  const text = `---\n${file.text.slice(file.text.indexOf('\n') + 1)}`.replace(/\n---[ \t]+(?=\n|$)/, '\n---');
  const parsed = matter(text, { engines: ENGINES, language: 'yaml' });
  return {
    keys: parseYaml(parsed.matter.replace(/^\n/, ''), file.path, 2),
    body: parsed.content,
    bodyLine: text.slice(0, text.length - parsed.content.length).split('\n').length,
  };
}
