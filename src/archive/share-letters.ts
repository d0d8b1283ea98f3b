/** Titles that the pictures for shared links can't show. */
import type { Problem, Records } from '../model.ts';
import { warningAt } from '../problems.ts';
import { undrawable } from '../text/drawable.ts';

/** A warning for each title of an event or topic with letters that the site’s fonts lack. */
export function shareLetterWarnings({ site, entities }: Pick<Records, 'site' | 'entities'>): Problem[] {
  if (site.shareImages === 'none') return [];
  return entities.flatMap((entity) => {
    if (entity.kind !== 'events' && entity.kind !== 'topics') return [];
    return site.languages.flatMap((lang) => {
      const letters = undrawable(entity.title[lang] ?? '').join('');
      const at = { file: entity.place.file, line: entity.lines.title ?? 0 };
      return letters === '' ? [] : [warningAt('share-image-letters', at, `title.${lang}`, { letters })];
    });
  });
}
