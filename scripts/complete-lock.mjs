// Adds to package-lock.json the optional packages of other platforms (binaries of Biome, oxc ...) that a registry mirror
// may not carry: npm leaves them out of the lock without a word, and `npm ci` then refuses the lock everywhere.
// Run it after `npm install`: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]);
const PROCESSORS = /^(?:arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/u;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const packages = lock.packages;

/** Where a package that stands at `path` finds `name`, as Node looks for it: beside itself, then in each folder above. */
function isThere(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

/** "@biomejs/cli-linux-arm64-musl" → linux, arm64, musl */
function platformOf(name) {
  const parts = name.slice(name.indexOf('/') + 1).split('-');
  const system = parts.find((part) => SYSTEMS.has(part));
  const processor = parts.find((part) => PROCESSORS.test(part));
  const library = parts.some((part) => part.startsWith('musl')) ? 'musl' : 'glibc';
  return {
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(system === 'linux' ? { libc: [library] } : {}),
    ...(system === undefined ? {} : { os: [system] }),
  };
}

for (const [path, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(path, name)) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
