/**
 * The editors' guide as a play: every command marked `<!-- run -->` is run in a copy of the project, in the order of the
 * text, every `<!-- edit FILE … -->` is done, and what the commands say is written under them.
 */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Played {
  /** The guide with what the commands said. */
  readonly text: string;
  /** Commands that ended otherwise than the guide has it. */
  readonly surprises: readonly string[];
}

const STEP =
  /<!-- run( fails)? -->\n```\n(.*)\n```\n(?:\n```text\n[\s\S]*?\n```\n)?|<!-- edit (\S+)\n([\s\S]*?)\n=>\n([\s\S]*?)\n-->/g;

/** Plays a guide in `project`. `lang` is the language of the computer that it is played on. */
export async function playGuide(guide: string, project: string, lang: string): Promise<Played> {
  const surprises: string[] = [];
  let text = '';
  let from = 0;
  for (const step of guide.matchAll(STEP)) {
    const [whole, fails, command, file, before, after] = step;
    text += guide.slice(from, step.index);
    from = step.index + whole.length;
    if (command === undefined) {
      text += whole;
      await edit(path.join(project, file!), before!, after!);
      continue;
    }
    const { code, said } = await runLine(command, project, lang);
    if ((code !== 0) !== (fails !== undefined)) surprises.push(`${command}: ${code}\n${said}`);
    text += `<!-- run${fails ?? ''} -->\n\`\`\`\n${command}\n\`\`\`\n\n\`\`\`text\n${said}\n\`\`\`\n`;
  }
  return { text: text + guide.slice(from), surprises };
}

async function edit(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not have “${before}”`);
  await writeFile(
    file,
    text.replace(before, () => after),
  );
}

/** A line as it is typed, by this system's shell. */
function runLine(line: string, cwd: string, lang: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: lang, LANG: lang };
    const child = spawn(line.replace(/^npm run /, 'npm run --silent '), { cwd, env, shell: true });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said: tidy(said) }));
  });
}

/** Notes of npm about itself, and ends of lines of other systems, are not what the command said. */
const tidy = (said: string): string =>
  said
    .replace(/\r\n/g, '\n')
    .replace(/^npm (?:warn|notice).*\n/gm, '')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** How many files a site has and how long a build takes is not for a guide to hold. */
export const withoutCounts = (guide: string): string =>
  guide.replace(/^_site: .*$/gm, (line) => line.replace(/\d+(?:\.\d+)?/g, '0'));
