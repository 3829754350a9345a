import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { styleSheet } from './src/theme/palette.ts';

/** The palette as CSS variables, in the page itself: the first paint already has its colours. */
const paletteInPage: Plugin = {
  name: 'palette-in-page',
  transformIndexHtml: () => [{ tag: 'style', children: styleSheet(), injectTo: 'head' }],
};

export default defineConfig({
  // Compressed once, here: the server only chooses the file. A browser takes brotli over HTTPS alone, and offices have none.
  plugins: [react(), paletteInPage, compression({ algorithms: ['gzip'], include: /\.(js|css|html|svg)$/ })],
  resolve: { tsconfigPaths: true },
  // `.deadline-line` of a sheet is `styles.deadlineLine` in its page, and nobody else's.
  css: { modules: { localsConvention: 'camelCase' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The last Chrome of Windows 7, which offices still have.
    target: ['chrome109', 'firefox115', 'safari16'],
    // The page may load nothing but files of its own.
    assetsInlineLimit: 0,
    // React and the core of antd, which every page needs.
    chunkSizeWarningLimit: 700,
    // The law's tables are values: what a page does not use stays out of it.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/law/') },
      // What several pages share comes in one file: fifty small ones cost a page more than their bytes.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /web[\\/]src[\\/](ui|api|theme)[\\/]|@ant-design[\\/]icons/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
