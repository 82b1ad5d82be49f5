import { stat } from 'node:fs/promises';

/** Changes whenever a workspace does: size and time of its file and of the log beside it. */
export async function stampOf(path: string): Promise<string> {
  const parts = await Promise.all(
    [path, `${path}.wal`].map((file) =>
      stat(file, { bigint: true }).then(
        ({ ino, size, mtimeNs }) => `${ino} ${size} ${mtimeNs}`,
        () => '-',
      ),
    ),
  );
  return parts.join(' ');
}
