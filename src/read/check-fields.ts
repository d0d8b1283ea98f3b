/** Holds the keys of a file against their schema: typed values out, or every problem at once with its line. */
import type { z } from 'zod';
import type { Problem } from '../model.ts';
import { type ProblemCode, problemAt } from '../problems.ts';
import { nearest } from '../text/near.ts';
import type { FieldFinding } from './fields.ts';
import type { YamlData } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Returns the schema's output, or problems. A file without any keys lacks each required one. */
export function checkFields<T extends z.ZodObject>(schema: T, keys: YamlData, file: string): z.output<T> | Problem[] {
  if (keys.problems.length > 0) return [...keys.problems];
  const given = keys.value === '' || keys.value === undefined ? {} : keys.value;
  const result = schema.safeParse(given, { reportInput: true });
  if (result.success) return result.data;
  return result.error.issues.flatMap((issue) => problemsOf(issue, Object.keys(schema.shape), keys, file));
}

/** Lines of every key and entry, dotted: `participants.core.1`. */
export function linesOf(keys: YamlData): Record<string, number> {
  const lines: Record<string, number> = {};
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (path.length > 0) lines[path.join('.')] = keys.lineOf(path);
    if (Array.isArray(value)) for (const [i, entry] of value.entries()) walk(entry, [...path, i]);
    else if (value !== null && typeof value === 'object')
      for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key]);
  };
  walk(keys.value, []);
  return lines;
}

function problemsOf(issue: Issue, known: readonly string[], keys: YamlData, file: string): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const at = (code: ProblemCode, facts: Record<string, string> = {}, below: string[] = []): Problem =>
    problemAt(code, { file, line: keys.lineOf([...path, ...below]) }, [...path, ...below].join('.'), facts);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = path.length === 0 ? nearest(key, known) : undefined;
        return near
          ? at('unknown-key-near', { key, near }, [key])
          : at('unknown-key', { key, known: path.length === 0 ? known.join(', ') : '–' }, [key]);
      });
    case 'invalid_union':
      // Only `events:` entries are of two forms; the fuller form says more about what is wrong.
      return (issue.errors.at(-1) ?? []).flatMap((inner) =>
        problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, known, keys, file),
      );
    case 'invalid_type': {
      if (issue.input === undefined) return [missing(path, at)];
      if (issue.input === '') return [at('empty-field')];
      if (issue.expected === 'string') return [at('not-text')];
      if (issue.expected === 'array') return [at('not-a-list')];
      return [at('not-a-group', { example: 'ar: …' })];
    }
    case 'too_small':
      return [at('empty-field')];
    case 'invalid_value': {
      if (issue.input === undefined) return [missing(path, at)];
      if (issue.input === '') return [at('empty-field')];
      const choices = issue.values.map(String);
      const value = String(issue.input);
      const near = nearest(value, choices);
      return [near ? at('bad-choice-near', { value, near }) : at('bad-choice', { value, choices: choices.join(', ') })];
    }
    case 'invalid_format':
      return [at('bad-choice', { value: String(issue.input), choices: '64 × 0–9 a–f' })];
    case 'custom': {
      const found = issue.params as FieldFinding | undefined;
      if (found) return [at(found.problem, { ...found.facts })];
      return [at('not-text')];
    }
    default:
      return [at('not-text')];
  }
}

function missing(
  path: readonly (string | number)[],
  at: (code: ProblemCode, facts?: Record<string, string>) => Problem,
) {
  const last = String(path.at(-1));
  const isLanguage = path.length > 1 && /^[a-z]{2,3}(-|$)/.test(last) && last !== 'url';
  return isLanguage ? at('missing-language', { language: last }) : at('missing-field', { field: last });
}
