/** `npm run bench -- [suite] [options]`: measures, never changes anything. Without a name it measures speed. */
const suites: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  speed: async (args) => (await import('./bench/speed.ts')).benchSpeed(args),
  language: async () => (await import('./bench/language.ts')).benchLanguage(),
  faults: async (args) => (await import('./bench/faults.ts')).benchFaults(args),
  linking: async () => (await import('./bench/linking.ts')).benchLinking(),
  search: async (args) => (await import('./bench/search.ts')).benchSearch(args),
  contrast: async () => (await import('./bench/contrast.ts')).benchContrast(),
  lighthouse: async (args) => (await import('./bench/lighthouse.ts')).benchLighthouse(args),
};

const words = process.argv.slice(2);
const [name, ...args] = words[0] && !words[0].startsWith('-') ? words : ['speed', ...words];
const suite = suites[name!];
if (suite) await suite(args);
else {
  console.error(`Usage: npm run bench -- ${Object.keys(suites).join(' | ')}`);
  process.exitCode = 1;
}
