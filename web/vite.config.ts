/**
 * Builds the page: one HTML file that holds its script and style, and a content security policy with their hashes.
 * The report and the live app are this same file; `src/report/html` fills in the data, or opens it for the API.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of every inline element of one name. */
const hashesIn = (html: string, element: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'gu'))].map(([, body = '']) =>
    hashOf(body),
  );

/**
 * Nothing may load, run or be sent but what stands in the file. `%CONNECT%` becomes 'none' in a report and 'self' in
 * the live app.
 */
const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashesIn(html, 'script').join(' ')}`,
    `style-src ${hashesIn(html, 'style').join(' ')}`,
    'img-src data:',
    'connect-src %CONNECT%',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Puts the policy in front of everything that it guards. Runs when script and style are inlined. */
const contentSecurityPolicy: Plugin = {
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
          `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
        );
      }
    },
  },
};

export default defineConfig({
  root: at('.'),
  logLevel: 'warn',
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy],
  build: {
    outDir: at('../dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
  },
});
