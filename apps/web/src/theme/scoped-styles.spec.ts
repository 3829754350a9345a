import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SOURCE = resolve(__dirname, '..');
/** Resets, and the few words every page writes with. */
const GLOBAL = 'theme/app.css';

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const sheets = files.filter((path) => path.endsWith('.css'));
const pages = files.filter((path) => /\.tsx?$/.test(path));
const read = (path: string) => readFileSync(join(SOURCE, path), 'utf8');

/** The selectors of a sheet, without comments and without what stands in :global(). */
function selectorsOf(css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '').replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...bare.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => selector.replace(/:global\([^)]*\)/g, '').split(/,(?![^(]*\))/));
}

const classesIn = (selector: string) =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

it('scopes every sheet but the one of the resets', () => {
  expect(sheets.filter((path) => !path.endsWith('.module.css'))).toEqual([GLOBAL]);
});

it('lets no sheet style what is not its own', () => {
  const foreign = sheets
    .filter((path) => path !== GLOBAL)
    .flatMap((path) =>
      selectorsOf(read(path))
        .filter((selector) => classesIn(selector).length === 0)
        .map((selector) => `${path}: ${selector.trim()}`),
    );
  expect(foreign).toEqual([]);
});

it('names no class that its sheet does not have, and keeps none that nobody names', () => {
  const missing: string[] = [];
  const named = new Map<string, Set<string>>();
  const patterns = new Map<string, RegExp[]>();
  for (const page of pages) {
    const text = read(page);
    for (const [, name = '', from = ''] of text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)';$/gm)) {
      const sheet = join(dirname(page), from).replaceAll('\\', '/');
      const own = new Set(selectorsOf(read(sheet)).flatMap(classesIn).map(camel));
      const used = named.get(sheet) ?? new Set();
      for (const [, key = ''] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) {
        used.add(key);
        if (!own.has(key)) missing.push(`${page}: ${name}.${key}`);
      }
      named.set(sheet, used);
      const made = [...text.matchAll(new RegExp(`\\b${name}\\[\`([\\w-]*)\\$`, 'g'))];
      patterns.set(sheet, [
        ...(patterns.get(sheet) ?? []),
        ...made.map(([, start]) => new RegExp(`^${start ?? ''}`)),
      ]);
    }
  }
  expect(missing).toEqual([]);
  const idle = sheets
    .filter((path) => path !== GLOBAL)
    .flatMap((path) =>
      [...new Set(selectorsOf(read(path)).flatMap(classesIn))]
        .filter((name) => !named.get(path)?.has(camel(name)))
        .filter((name) => !patterns.get(path)?.some((pattern) => pattern.test(name)))
        .map((name) => `${path}: .${name}`),
    );
  expect(idle).toEqual([]);
});
