/**
 * Asks one address over and over on kept connections and does next to nothing with the answers, so that the server is what
 * is measured: a client that parses them costs more than the server that sends them.
 */
import { connect, type Socket } from 'node:net';

export interface Asked {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** One connection: asks, waits until the whole answer is there, asks again until `isOver`. */
async function keepAsking(url: URL, request: string, isOver: () => boolean, times: number[]): Promise<number> {
  const socket: Socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  let bytes = 0;
  let missing = -1;
  let askedAt = performance.now();
  socket.write(request);
  for await (const part of socket as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (missing < 0) {
      const end = part.indexOf(HEAD_END);
      const head = part.toString('latin1', 0, end);
      if (end < 0 || !/^HTTP\/1\.1 (?:200|304) /u.test(head))
        throw new Error(`answered: ${head.split('\r\n')[0] ?? ''}`);
      const length = Number(/^content-length: (\d+)/imu.exec(head)?.[1] ?? 0);
      missing = end + HEAD_END.length + length;
    }
    missing -= part.length;
    if (missing > 0) continue;
    times.push(performance.now() - askedAt);
    if (isOver()) break;
    missing = -1;
    askedAt = performance.now();
    socket.write(request);
  }
  socket.destroy();
  return bytes;
}

/** Asks for `seconds` on so many connections. */
export async function askAgain(
  address: string,
  headers: Readonly<Record<string, string>>,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Asked> {
  const url = new URL(address);
  const lines = Object.entries({ host: url.host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`;
  const times: number[] = [];
  const started = performance.now();
  const isOver = (): boolean => performance.now() - started > seconds * 1000;
  const bytes = await Promise.all(Array.from({ length: connections }, () => keepAsking(url, request, isOver, times)));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return {
    requests: times.length,
    seconds: (performance.now() - started) / 1000,
    bytes: bytes.reduce((sum, count) => sum + count, 0),
    p50: at(0.5),
    p99: at(0.99),
  };
}
