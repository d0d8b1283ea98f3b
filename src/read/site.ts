/** content/site.yml → the site's settings. */
import type { Problem, Site, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { checkFields } from './check-fields.ts';
import { present } from './fields.ts';
import { siteSchema } from './schemas.ts';
import { parseYaml } from './yaml.ts';

/** Parses the settings; `baseUrl` overrules the file's. */
export function parseSite(file: SourceFile, baseUrl?: string): Site | Problem[] {
  const keys = parseYaml(file.text, file.path);
  const fields = checkFields(siteSchema, keys, file.path);
  if (Array.isArray(fields)) return fields;
  const at = (key: string) => ({ file: file.path, line: keys.lineOf([key]) });
  const problems: Problem[] = [];
  const choices = fields.languages.join(', ');
  if (fields.languages.length === 0) problems.push(problemAt('empty-field', at('languages'), 'languages'));
  else if (!fields.languages.includes(fields['default-language'])) {
    const facts = { value: fields['default-language'], choices };
    problems.push(problemAt('site-default-language', at('default-language'), 'default-language', facts));
  }
  for (const key of ['title', 'description'] as const)
    for (const language of fields.languages)
      if (!fields[key][language])
        problems.push(problemAt('missing-language', at(key), `${key}.${language}`, { language }));
  if (problems.length > 0) return problems;
  return {
    title: fields.title,
    description: fields.description,
    languages: fields.languages,
    defaultLanguage: fields['default-language'],
    baseUrl: withSlash(baseUrl ?? fields['base-url']),
    licence: present(fields.licence),
    contact: fields.contact,
    months: fields.months,
    digits: fields.digits,
    calendars: fields.calendars,
    excerptWords: fields['excerpt-words'],
    ...(fields.ai === 'allow' ? {} : { ai: fields.ai }),
    shareImages: fields['share-images'],
  };
}

function withSlash(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  // `https://a.example//b.example/` would begin every link of the site with `//b.example/`: another host.
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
