/**
 * Builds a page (`--mode report` or `--mode app`): one HTML file that holds its script and style, and a content security
 * policy with their hashes. `src/report/html` puts a dossier into the report; the live app asks the server it came from.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of every inline element of one name. */
const hashesIn = (html: string, element: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'gu'))].map(([, body = '']) =>
    hashOf(body),
  );

/** Nothing may load or run but what stands in the file; `connect` is whom it may ask. */
const policyOf = (html: string, connect: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashesIn(html, 'script').join(' ')}`,
    `style-src ${hashesIn(html, 'style').join(' ')}`,
    'img-src data:',
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Puts the policy in front of everything that it guards. Runs when script and style are inlined. */
const contentSecurityPolicy = (connect: string): Plugin => ({
  name: 'content-security-policy',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const html = String(file.source).replaceAll(' crossorigin', '');
        file.source = html.replace(
          '<meta charset="utf-8">',
          `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html, connect)}">`,
        );
      }
    },
  },
});

/**
 * Names that may be shortened because only the graph library has them: what it keeps for itself, and methods that neither the
 * browser nor a dossier knows.
 */
const SHORTENED =
  /^(?:_[a-z]{2}|(?:set|remove|has)(?:Node|Edge|Parent|Graph|Default)|(?:isMultigraph|isCompound|edgeObj|predecessors|successors|nodeEdges|nodeCount|dummyChains|selfEdges|edgeLabel)$)/u;

/** What Vite minified, once more: takes a thirtieth off the script. */
const minifyAgain = (): Plugin => ({
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
        mangle: { properties: { regex: SHORTENED } },
      });
      chunk.code = code ?? chunk.code;
    }
  },
});

export default defineConfig(({ mode }) => ({
  root: at('.'),
  logLevel: 'warn',
  plugins: [
    minifyAgain(),
    viteSingleFile({ removeViteModuleLoader: true }),
    contentSecurityPolicy(mode === 'app' ? "'self'" : "'none'"),
  ],
  build: {
    outDir: at('../dist/page'),
    emptyOutDir: false,
    rolldownOptions: { input: at(`./${mode}.html`) },
    target: 'es2022',
    cssTarget: 'esnext',
    modulePreload: false,
    reportCompressedSize: false,
  },
}));
