/** How a server is set up. */
export interface ServerOptions {
  /** Default 127.0.0.1: nobody but this machine. */
  readonly host?: string;
  /** Default 4747; 0 for any free one. */
  readonly port?: number;
  /** What a caller must send as `Authorization: Bearer`; needed where the host is not loopback. */
  readonly token?: string;
  /** Names under which the server may be called beside those of loopback. */
  readonly allowHosts?: readonly string[];
  /** Web pages of other origins that may read and write ("https://desk.example"). */
  readonly allowOrigins?: readonly string[];
  /** Whether articles may be added to a workspace; a folder always takes some. */
  readonly writable?: boolean;
}

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4747;

/** Limits that keep one caller from costing all others. */
export const LIMITS = {
  /** Bytes of an uploaded file: what ingest reads at most of one document. */
  uploadBytes: 32 * 1024 * 1024,
  /** Bytes of uploads that are being received at once. */
  uploadBytesAtOnce: 512 * 1024 * 1024,
  /** Requests at work at once, streams of events among them; more are asked to come back. */
  requests: 256,
  /** Open connections. */
  connections: 1024,
  /** Listeners to the stream of events. */
  listeners: 64,
  /** Milliseconds in which a request must have arrived whole: 32 MiB over a slow line. */
  requestMs: 120_000,
  /** Milliseconds in which it must be answered. */
  handlerMs: 30_000,
} as const;

/** Whether only this machine can call an address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
