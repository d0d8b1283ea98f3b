/** Ids are file names, and file names become addresses: checked once, here. */
/** Names that the site's own addresses use, and names that Windows can't create. */
const RESERVED = new Set(
  `index feed cite page data assets archive articles events topics people organisations places outlets timeline search
   about corrections sitemap robots 404 unknown con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9
   lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9`.split(/\s+/),
);
const MAX_LENGTH = 100;

/** What keeps a file name from being an id: lower-case ASCII letters, digits, single hyphens; at least one letter. */
export function idFault(id: string): 'reserved-id' | 'bad-id' | undefined {
  if (RESERVED.has(id)) return 'reserved-id';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && /[a-z]/.test(id) && id.length <= MAX_LENGTH ? undefined : 'bad-id';
}

/** One key for all spellings of a path that a case- or form-ignoring file system takes for one. Only ever compared. */
export function foldPath(path: string): string {
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** An id as near to a name as the rules allow: `Russia’s News` → `russias-news`; empty where nothing is left. */
export function proposeId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’'ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
}
