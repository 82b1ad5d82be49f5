/**
 * An answer is a pure function of what is served and the input: it is asked for once, and the bytes are kept, packed and
 * plain, with their ETag, for as long as what is served stays the same.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Bytes kept, packed ones aside; what was asked first goes first. */
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
  readonly answers: Map<string, Promise<Answer>>;
  /** Of the answers that have come, oldest first. */
  readonly sizes: Map<string, number>;
  bytes: number;
}

function answerOf(json: string): Answer {
  const plain = Buffer.from(json, 'utf8');
  return { plain, tag: createHash('sha256').update(plain).digest('base64url').slice(0, 27) };
}

/** Keeps answers per state of what is served; those of a state go with it. */
export class AnswerCache {
  readonly #kept = new WeakMap<object, Kept>();

  /** The answer kept under `key`; `ask` gives it as JSON when it is not there. Rejects as `ask` does. */
  answer(state: object, key: string, ask: () => Promise<string>): Promise<Answer> {
    const kept = this.#kept.get(state) ?? {
      answers: new Map<string, Promise<Answer>>(),
      sizes: new Map<string, number>(),
      bytes: 0,
    };
    this.#kept.set(state, kept);
    const known = kept.answers.get(key);
    if (known !== undefined) return known;
    // Whoever asks the same meanwhile waits for the same answer.
    const answer = ask().then(answerOf);
    kept.answers.set(key, answer);
    answer.then(
      ({ plain }) => this.#weigh(kept, key, plain.length),
      () => kept.answers.delete(key),
    );
    return answer;
  }

  #weigh(kept: Kept, key: string, bytes: number): void {
    kept.bytes += bytes;
    kept.sizes.set(key, bytes);
    for (const [oldest, size] of kept.sizes) {
      if (kept.bytes <= MAX_KEPT || oldest === key) break;
      kept.answers.delete(oldest);
      kept.sizes.delete(oldest);
      kept.bytes -= size;
    }
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
