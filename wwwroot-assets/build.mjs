// Fills dist/ with everything the portal serves at /assets. Run by `npm run build`; the C# build copies dist/ beside the binary.
import { build } from 'esbuild';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist');
const modules = join(here, 'node_modules');
const target = ['chrome111', 'edge111', 'firefox113', 'safari16.4'];

await rm(out, { recursive: true, force: true });
for (const folder of ['css', 'js', 'fonts', 'img', 'demo']) await mkdir(join(out, folder), { recursive: true });

// Fonts: the dynamic subset, so that a browser only fetches the pieces with the syllables on the page.
const fontSource = join(modules, 'pretendard/dist/web/variable');
await cp(join(fontSource, 'woff2-dynamic-subset'), join(out, 'fonts/woff2'), { recursive: true });
await cp(join(modules, 'pretendard/dist/LICENSE.txt'), join(out, 'fonts/LICENSE.txt'));
const fontCss = await readFile(join(fontSource, 'pretendardvariable-dynamic-subset.css'), 'utf8');
const fontFaces = folder => fontCss.replaceAll('./woff2-dynamic-subset/', folder);
await writeFile(join(out, 'fonts/pretendard.css'), fontFaces('./woff2/'));

// Styles: css/portal.css imports one file per thing. The font faces go first, so that a page needs only one stylesheet.
// "system" follows the device: the dark tokens are written once and repeated here inside a media query.
const tokens = await readFile(join(here, 'css/tokens.css'), 'utf8');
const dark = tokens.match(/html\[data-theme=dark\] \{[\s\S]*?\n\}/);
if (!dark) throw new Error('css/tokens.css has no html[data-theme=dark] block');
const system = `@media (prefers-color-scheme: dark) {\n${dark[0].replace('[data-theme=dark]', '[data-theme=system]')}\n}`;
const styleOrder = (await readFile(join(here, 'css/portal.css'), 'utf8')).replaceAll('./', './css/');
await build({
  stdin: { contents: `@import "virtual:fonts";\n${styleOrder}`, loader: 'css', resolveDir: here, sourcefile: 'portal.css' },
  outfile: join(out, 'css/portal.css'), bundle: true, minify: true, target, external: ['../fonts/*', '/assets/*'],
  plugins: [{
    name: 'made-here',
    setup(b) {
      b.onResolve({ filter: /^virtual:fonts$/ }, () => ({ path: 'fonts', namespace: 'made' }));
      b.onLoad({ filter: /.*/, namespace: 'made' }, () => ({ contents: fontFaces('../fonts/woff2/'), loader: 'css' }));
      b.onLoad({ filter: /tokens\.css$/ }, () => ({ contents: `${tokens}\n${system}`, loader: 'css' }));
    },
  }],
});

// Scripts: board.js (with the SignalR client) is a file of its own, fetched only by pages that show the public board.
await build({
  entryPoints: [join(here, 'js/portal.js'), join(here, 'js/board.js')],
  outdir: join(out, 'js'), bundle: true, minify: true, splitting: true, format: 'esm', target, sourcemap: true,
  chunkNames: 'chunk-[hash]',
});

// The first page of a PDF, drawn by pdf.js: its worker and the tables for Asian letters are fetched only where one is shown.
const pdf = join(modules, 'pdfjs-dist');
await cp(join(pdf, 'legacy/build/pdf.worker.min.mjs'), join(out, 'js/pdf.worker.js'));
for (const folder of ['cmaps', 'standard_fonts']) await cp(join(pdf, folder), join(out, 'pdf', folder), { recursive: true });

await cp(join(here, 'img'), join(out, 'img'), { recursive: true });

// Drawings for the demo world: single parts out of the test files of occt-import-js.
const parts = {
  'housing.stp': 'cax-if/s1-tu-203/mainbodyfront.stp',
  'turbine-mount.stp': 'cax-if/s1_pe_214/tail_turbine_prt.stp',
  'cover.stp': 'cax-if/s1-tu-203/headback.stp',
  'bracket.stp': 'cax-if/s1_pe_214/tail_middle_part_prt.stp',
  'foot.stp': 'cax-if/s1-tu-203/footfront.stp',
  'flange.stp': 'cax-if/io1-cm-214.stp',
  'spindle.stp': 'cax-if/sg1-c5-214.stp',
  'spacer.stp': 'rounded-cube/rounded-cube.step',
};
for (const [name, source] of Object.entries(parts)) await cp(join(modules, 'occt-import-js/test/testfiles', source), join(out, 'demo', name));

console.log(`dist/: ${(await readdir(out, { recursive: true })).length} entries`);
