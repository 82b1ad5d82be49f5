/**
 * Near duplicates by other programs, each with its own shingling, in Python packages that are no part of this project:
 * datasketch (https://github.com/ekzhu/datasketch), rensa (Rust; https://github.com/beowolx/rensa) and the MinHash of
 * text-dedup (https://github.com/ChenghaoMou/text-dedup). `pip install datasketch rensa text-dedup`. What is not installed is left out.
 */
import { spawnSync } from 'node:child_process';

/** What one program found, and how fast: its processor time over shingling, signatures, index and look-up. */
export interface PeerPairs {
  readonly name: string;
  readonly pairs: readonly (readonly [number, number])[];
  readonly articlesPerSecond: number;
  readonly peakMiB: number;
}

/** Longest wait, in milliseconds. */
const TIMEOUT = 1_800_000;
/** Permutations, as usual for all of them. */
const PERMUTATIONS = 128;

/** The programs, in the order in which they run. */
const NAMES = ['datasketch', 'rensa', 'text-dedup'] as const;

/**
 * The first two keep a pair whose estimated similarity is high enough. text-dedup estimates nothing: articles that share a band are
 * one cluster to it, so its pairs are those of each bucket. Its own step for one text is called, without the data set around it.
 */
const PROGRAM = `
import json, re, resource, sys
name, threshold, permutations = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
texts = [json.loads(line) for line in sys.stdin]
word = re.compile(r"\\w+")
def shingles(text):
    words = word.findall(text.lower())
    return {" ".join(words[at:at + 5]) for at in range(max(1, len(words) - 4))}
def estimate(sign, index):
    pairs, signatures = [], []
    for b, text in enumerate(texts):
        signature = sign(text)
        pairs.extend([a, b] for a in index.query(signature) if signatures[a].jaccard(signature) >= threshold)
        signatures.append(signature)
        index.insert(b, signature)
    return pairs
if name == "datasketch":
    from datasketch import MinHash, MinHashLSH
    def sign(text):
        signature = MinHash(num_perm=permutations)
        signature.update_batch([item.encode("utf8") for item in shingles(text)])
        return signature
    run = lambda: estimate(sign, MinHashLSH(threshold=threshold, num_perm=permutations))
elif name == "rensa":
    from rensa import RMinHash, RMinHashLSH
    def sign(text):
        signature = RMinHash(num_perm=permutations, seed=42)
        signature.update(list(shingles(text)))
        return signature
    run = lambda: estimate(sign, RMinHashLSH(threshold=threshold, num_perm=permutations, num_bands=32))
else:
    import numpy
    from text_dedup.minhash import RNG, SIGNATURE_COLUMN, embed_func
    from text_dedup.utils import optimal_param, xxh3_32hash
    bands, rows = optimal_param(threshold, permutations, false_positive_weight=0.5, false_negative_weight=0.5)
    prime = numpy.uint32(2**32 - 5)
    options = dict(
        num_perm=permutations, ngram_size=5, min_length=0, hash_func=xxh3_32hash, dtype=numpy.uint32,
        hashranges=[(band * rows, (band + 1) * rows) for band in range(bands)],
        permutations=(RNG.randint(1, prime, size=permutations, dtype=numpy.uint32), RNG.randint(0, prime, size=permutations, dtype=numpy.uint32)),
        max_hash=numpy.uint32(2**32 - 1), modulo_prime=prime,
    )
    def run():
        tables, pairs = [{} for _ in range(bands)], set()
        for b, text in enumerate(texts):
            for table, key in zip(tables, embed_func(text, b, **options)[SIGNATURE_COLUMN]):
                bucket = table.setdefault(key, [])
                pairs.update((a, b) for a in bucket)
                bucket.append(b)
        return sorted(pairs)
usage = lambda: resource.getrusage(resource.RUSAGE_SELF)
started = usage().ru_utime
pairs = run()
seconds = usage().ru_utime - started
json.dump({"pairs": pairs, "articlesPerSecond": len(texts) / seconds, "peakMiB": usage().ru_maxrss / 1024}, sys.stdout)
`;

/** What each installed program finds at a Jaccard similarity, by its own estimate. `python`: the interpreter's name or path. */
export function runNearDuplicatePeers(python: string, texts: readonly string[], similarity: number): PeerPairs[] {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  return NAMES.flatMap((name) => {
    const args = ['-c', PROGRAM, name, String(similarity), String(PERMUTATIONS)];
    const run = spawnSync(python, args, { input, timeout: TIMEOUT, encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (run.error !== undefined || run.status !== 0) return [];
    return [{ name, ...(JSON.parse(run.stdout) as Omit<PeerPairs, 'name'>) }];
  });
}
