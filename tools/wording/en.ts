import type { Words } from './words.ts';

const usage =
  'Usage: npm run build:addin -- --base-url https://addin.example.gov.cn/zhunsheng [--out folder]';

export const en: Words = {
  build: {
    noBaseUrl: `The address of the add-in's site is missing. ${usage}`,
    wrongBaseUrl: (given) =>
      `"${given}" cannot be the address of the add-in's site: it begins with https://, may have a path, and has no "?", "#", user name or password. ${usage}`,
    usage: (detail) => `Wrong arguments: ${detail}. ${usage}`,
    tooLarge: (size, limit) =>
      `The pane's scripts and styles weigh ${size} KB gzipped, over the limit of ${limit} KB (without office.js). Use fewer components.`,
    done: (folder, baseUrl, size) =>
      [
        `The add-in's site is in ${folder}; the pane's scripts and styles weigh ${size} KB gzipped (without office.js).`,
        `Put all of its files under ${baseUrl}/ and install the add-in with its manifest.xml.`,
      ].join('\n'),
    unexpected: (detail) => `The add-in's site could not be built: ${detail}`,
  },
  serve: {
    ready: (address) =>
      `The add-in's site is served at ${address}, for an Excel with manifest.xml sideloaded. Ctrl+C ends it.`,
    untrusted: (detail, authority) =>
      [
        `This machine does not trust the development certificate${detail === '' ? '' : ` (${detail})`}. The site is served all the same, but browsers and Excel will block it.`,
        `Trust the certificate of its maker yourself, ${authority}:`,
        '  Windows and macOS: double-click the file and put it among the trusted root authorities (in Keychain: Always Trust);',
        '  Debian, Ubuntu: sudo install -D -m 644 the file /usr/local/share/ca-certificates/office-addin-dev-certs/ca.crt && sudo update-ca-certificates;',
        '  Chromium on Linux: import it under Settings → Privacy and security → Security → Manage certificates → Authorities.',
        'To have a look at the add-in only, npm run addin:demo needs no certificate.',
      ].join('\n'),
    failed: (detail) => `The add-in's site could not be served: ${detail}`,
  },
  demo: {
    preparing: 'Making a workbook and the page of the demonstration…',
    ready: (address) =>
      [
        `Open ${address} in a browser.`,
        'This is a demonstration, not Excel: at the left an emulated sheet, at the right the real task pane. Ctrl+C ends it and clears its data away.',
      ].join('\n'),
    usage: (detail) =>
      `Wrong arguments: ${detail}. Usage: npm run addin:demo -- [--stage self|review] [--port port] [--open]`,
    failed: (detail) => `The demonstration could not be started: ${detail}`,
    openYourself: 'No browser could be opened; please open the address above yourself.',
  },
};
