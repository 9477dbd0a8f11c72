import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import en from './en';
import { LOCALES } from './locales';
import { keys } from './merged';

/** The catalogue as readers get it: packages come through the bundler otherwise than here. */
async function bundled(locale: string): Promise<object> {
  const entry = `src/i18n/${locale}/index.ts`;
  const [made] = (await build({
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = made?.output ?? [];
  const source = Buffer.from(chunk?.code ?? '').toString('base64');
  const module = (await import(`data:text/javascript;base64,${source}`)) as { default: object };
  return module.default;
}

test.each(LOCALES)('every text of $name is in the bundle', async ({ locale }) => {
  expect(keys(await bundled(locale)).sort()).toEqual(keys(en).sort());
});
