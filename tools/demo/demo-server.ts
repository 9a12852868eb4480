import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { messageOf } from '../../pipeline/message-of.ts';
import { contentTypes } from '../content-types.ts';

/** What the server has to give. */
export interface DemoSite {
  /** Bytes by path, such as `/index.html`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Makes the workbook of what the page sent. Throws for what is none. */
  readonly save: (sent: string) => Promise<Uint8Array>;
}

/** Bytes that the page may send: a workbook of some thousand cells takes less than two million. */
const LARGEST_BODY = 20_000_000;

/** Nothing from another place, and nothing to it; the calculator is WebAssembly. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
].join('; ');

/** Serves to this machine only. Port 0 takes any that is free. */
export async function serveDemo(site: DemoSite, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      refuse(response, 500, messageOf(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** Where a server of this machine is reached. */
export function addressOf(server: Server): string {
  return `http://localhost:${portOf(server)}/`;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function answer(
  { files, save }: DemoSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  if (!isOurs(request)) {
    refuse(response, 403, 'another host');
    return;
  }
  const [path = '/'] = (request.url ?? '/').split('?');
  if (request.method === 'POST' && path === '/workbook') {
    await answerWorkbook(save, request, response);
    return;
  }
  const file = files.get(path === '/' ? '/index.html' : path);
  if (request.method !== 'GET' || file === undefined) {
    refuse(response, 404, 'not found');
    return;
  }
  response.setHeader('content-type', contentTypes[extname(path)] ?? 'text/html; charset=utf-8');
  response.end(file);
}

async function answerWorkbook(
  save: DemoSite['save'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of another site cannot send this type without being asked about first.
  if (request.headers['content-type'] !== 'application/json') {
    refuse(response, 415, 'not JSON');
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    refuse(response, 413, 'too large');
    return;
  }
  const bytes = await save(body);
  response.setHeader(
    'content-type',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  response.end(bytes);
}

/** Another name for this machine may be a trick of a page elsewhere. */
function isOurs({ headers: { host }, socket: { localPort } }: IncomingMessage): boolean {
  return host === `localhost:${localPort}` || host === `127.0.0.1:${localPort}`;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(reason);
}
