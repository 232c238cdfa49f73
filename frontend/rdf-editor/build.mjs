/*
 * Makes ../rdf-editor.js of the source, the licences of what is in it, and a digest of all of these, by which a test sees that
 * they belong together. With --check nothing is written: it fails where what is there is not what would be made.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '..');
const HEAD = '/* Generated from frontend/rdf-editor by its build.mjs; licences: rdf-editor.licences.txt. Not to be edited. */\n';

async function bundle() {
  const made = await build({
    absWorkingDir: HERE,
    entryPoints: ['src/index.js'],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  return { code: HEAD + made.outputFiles[0].text, inputs: Object.keys(made.metafile.inputs) };
}

/** The licence of each package of which something is in the bundle. */
function licences(inputs) {
  const packages = new Set(inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean));
  const texts = [...packages].sort().map((name) => {
    const folder = join(HERE, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!license || !file) throw new Error(`${name} says nothing of its licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return ['What rdf-editor.js contains of others, and their licences.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

const sources = () =>
  ['build.mjs', 'package.json', 'package-lock.json', ...readdirSync(join(HERE, 'src')).map((file) => `src/${file}`)]
    .sort()
    .map((file) => [`rdf-editor/${file}`, readFileSync(join(HERE, file))]);

const digest = (entries) =>
  entries.map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`).join('');

const { code, inputs } = await bundle();
const made = { 'rdf-editor.js': code, 'rdf-editor.licences.txt': licences(inputs) };
made['rdf-editor.sha256'] = digest([...Object.entries(made), ...sources()]);

const stale = Object.keys(made).filter((file) => {
  const path = join(OUT, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== made[file];
});
if (process.argv.includes('--check')) {
  console.log(stale.length ? `Not what the source makes: ${stale.join(', ')}` : 'All is what the source makes');
  process.exitCode = stale.length ? 1 : 0;
} else {
  stale.forEach((file) => writeFileSync(join(OUT, file), made[file]));
  console.log(stale.length ? `Written: ${stale.join(', ')}` : 'Nothing changed');
}
