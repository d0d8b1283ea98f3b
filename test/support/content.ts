/** Content folders for tests: a small valid archive in memory, changed by each test, written to a folder of its own. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Paths below the content folder and what stands in them. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

export const SMALL_ARCHIVE: ContentFiles = {
  'site.yml': `title: { ar: أرشيف صغير, en: A small archive }
description: { ar: مقالان وحدث, en: Two articles and an event }
languages: [ar, en]
default-language: ar
base-url: https://small.example/
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
contact: editors@small.example
`,
  'pages/about.ar.md': '---\ntitle: عن الأرشيف\n---\nأرشيف صغير للاختبار.\n',
  'pages/about.en.md': '---\ntitle: About\n---\nA small archive for tests.\n',
  'outlets/the-courier.yml': 'name: { ar: البريد, en: The Courier }\nlanguage: en\n',
  'places/harbour-town.yml': 'name: { ar: مدينة الميناء, en: Harbour Town }\n',
  'people/mona-darwish.yml': 'name: { ar: منى درويش, en: Mona Darwish }\naliases: [Мона Дарвиш]\n',
  'topics/the-bridge.yml': `title: { ar: الجسر, en: The bridge }
summary: { ar: قصة جسر, en: The story of a bridge }
introduction: { ar: بُني الجسر في عام واحد., en: The bridge was built in one year. }
`,
  'events/bridge-opened-2021.yml': `title: { ar: افتتاح الجسر, en: The bridge opens }
date: 2021-05-02
place: harbour-town
participants: { core: [mona-darwish] }
topics: [the-bridge]
summary: { ar: افتُتح الجسر في مدينة الميناء., en: The bridge opened in Harbour Town. }
`,
  'articles/2021-05-03-courier-bridge.md': `---
title: Mayor opens the bridge
date: 2021-05-03
outlet: the-courier
rights: own
events: [bridge-opened-2021]
added: 2021-06-01
---
The mayor, Mona Darwish, opened the new bridge over the river on Sunday morning.

She said that the town had waited for it for more than forty years, and thanked the workers.
`,
  'articles/2021-05-03-courier-bridge.ar.md': `---
title: رئيسة البلدية تفتتح الجسر
translators: [سلمى حداد]
method: human
---
افتتحت رئيسة البلدية منى درويش صباح الأحد الجسر الجديد فوق النهر.

وقالت إن المدينة انتظرته أكثر من أربعين عامًا، وشكرت العمال.
`,
  'articles/2021-05-04-bridge-note.md': `---
title: الجسر الجديد يفتح أبوابه
date: 2021-05-04
outlet: unknown
---
فتح الجسر الجديد أبوابه أمام السيارات والمشاة بعد سنوات من الانتظار الطويل في المدينة.
`,
};

/** The small archive with some files changed, added, or (null) left out. */
export function smallArchive(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): ContentFiles {
  const merged = { ...SMALL_ARCHIVE, ...changes };
  return Object.fromEntries(Object.entries(merged).filter((e): e is [string, string | Uint8Array] => e[1] !== null));
}

/** Writes the files to `<new temporary folder>/content` and returns that path. */
export async function contentFolder(files: ContentFiles, prefix = 'sijill-test-'): Promise<string> {
  const dir = path.join(await mkdtemp(path.join(tmpdir(), prefix)), 'content');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return dir;
}
