/**
 * Near duplicates by other programs, each with its own shingling, in Python packages that are no part of this project:
 * datasketch (https://github.com/ekzhu/datasketch), rensa (Rust; https://github.com/beowolx/rensa) and the MinHash of
 * text-dedup's recipe. `pip install datasketch rensa`. What is not installed is left out.
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
/** Permutations, as usual for both. */
const PERMUTATIONS = 128;

const PROGRAM = `
import json, re, resource, sys
name, threshold, permutations = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
texts = [json.loads(line) for line in sys.stdin]
word = re.compile(r"\\w+")
def shingles(text):
    words = word.findall(text.lower())
    return {" ".join(words[at:at + 5]) for at in range(max(1, len(words) - 4))}
if name == "datasketch":
    from datasketch import MinHash, MinHashLSH
    index = MinHashLSH(threshold=threshold, num_perm=permutations)
else:
    from rensa import RMinHash, RMinHashLSH
    bands = 32
    index = RMinHashLSH(threshold=threshold, num_perm=permutations, num_bands=bands)
usage = lambda: resource.getrusage(resource.RUSAGE_SELF)
started = usage().ru_utime
pairs, signatures = [], []
for b, text in enumerate(texts):
    if name == "datasketch":
        signature = MinHash(num_perm=permutations)
        signature.update_batch([item.encode("utf8") for item in shingles(text)])
        near = [a for a in index.query(signature) if signatures[a].jaccard(signature) >= threshold]
    else:
        signature = RMinHash(num_perm=permutations, seed=42)
        signature.update(list(shingles(text)))
        near = [a for a in index.query(signature) if signatures[a].jaccard(signature) >= threshold]
    signatures.append(signature)
    index.insert(b, signature)
    pairs.extend([a, b] for a in near)
seconds = usage().ru_utime - started
json.dump({"pairs": pairs, "articlesPerSecond": len(texts) / seconds, "peakMiB": usage().ru_maxrss / 1024}, sys.stdout)
`;

/** What each installed program finds at a Jaccard similarity, by its own estimate. `python`: the interpreter's name or path. */
export function runNearDuplicatePeers(python: string, texts: readonly string[], similarity: number): PeerPairs[] {
  return ['datasketch', 'rensa'].flatMap((name) => {
    const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
    const args = ['-c', PROGRAM, name, String(similarity), String(PERMUTATIONS)];
    const run = spawnSync(python, args, { input, timeout: TIMEOUT, encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (run.error !== undefined || run.status !== 0) return [];
    return [{ name, ...(JSON.parse(run.stdout) as Omit<PeerPairs, 'name'>) }];
  });
}
