import { join } from 'node:path';
import { createServer } from 'vite';
import { messageOf } from '../pipeline/message-of.ts';
import { certificates } from './certificates.ts';
import { serveSiteFiles } from './serve-site-files.ts';
import { wordsFor } from './wording/words.ts';

/** The address in `manifest.xml`. */
const PORT = 3000;

const { serve: words } = wordsFor(process.env['ZHUNSHENG_LANG']);
const addin = join(import.meta.dirname, '../addin');

try {
  const { key, cert, authority, untrusted } = await certificates();
  const server = await createServer({
    configFile: join(addin, 'vite.config.ts'),
    root: addin,
    plugins: [serveSiteFiles()],
    server: { host: 'localhost', port: PORT, strictPort: true, https: { key, cert } },
  });
  await server.listen();
  if (untrusted !== undefined) say(words.untrusted(untrusted, authority));
  say(words.ready(`https://localhost:${PORT}/taskpane.html`));
} catch (error) {
  process.stderr.write(`${words.failed(messageOf(error))}\n`);
  process.exitCode = 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
