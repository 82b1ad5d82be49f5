/**
 * An answer is a pure function of dossier and input: it is written as JSON once, and the bytes are kept, packed and plain,
 * with their ETag, for as long as the dossier is the current one.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Bytes kept per dossier, packed ones aside; what was asked first goes first. */
const MAX_KEPT = 128 * 1024 * 1024;
/** Below this, packing costs more than it saves. */
const MIN_PACKED = 1024;

const pack = promisify(gzip);

interface Answer {
  readonly plain: Buffer;
  readonly tag: string;
  packed?: Promise<Buffer>;
}

interface Kept {
  readonly answers: Map<string, Answer>;
  bytes: number;
}

/** Keeps answers per dossier; those of a dossier go with it. */
export class AnswerCache {
  readonly #kept = new WeakMap<object, Kept>();

  /** The answer kept under `key`, made when it is not there. Throws what `make` throws. */
  answer(dossier: object, key: string, make: () => unknown): Answer {
    const kept = this.#kept.get(dossier) ?? { answers: new Map<string, Answer>(), bytes: 0 };
    this.#kept.set(dossier, kept);
    const known = kept.answers.get(key);
    if (known !== undefined) return known;
    const plain = Buffer.from(JSON.stringify(make()), 'utf8');
    const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
    const answer: Answer = { plain, tag };
    kept.answers.set(key, answer);
    kept.bytes += plain.length;
    for (const [oldest, { plain: gone }] of kept.answers) {
      if (kept.bytes <= MAX_KEPT || oldest === key) break;
      kept.answers.delete(oldest);
      kept.bytes -= gone.length;
    }
    return answer;
  }
}

/** Whether a header `If-None-Match` names this tag; weak and strong tags match alike (RFC 9110, 13.1.2). */
const names = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((item) => item.trim().replace(/^W\//u, '') === tag));

/** Sends an answer, or 304 when the caller has it. */
export async function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const packs = answer.plain.length >= MIN_PACKED && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  const tag = `"${answer.tag}${packs ? '-gz' : ''}"`;
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'accept-encoding' });
  if (names(request.headers['if-none-match'], tag)) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  if (!packs) return reply.send(answer.plain);
  answer.packed ??= pack(answer.plain);
  return reply.header('content-encoding', 'gzip').send(await answer.packed);
}
