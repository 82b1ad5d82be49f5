/**
 * The strongest directions of a large sparse matrix: singular value decomposition by a randomised subspace with power
 * iterations (Halko, Martinsson and Tropp 2011, doi:10.1137/090771806). The start is a fixed sequence, so the same
 * matrix gives the same vectors. O(passes · (entries · width + rows · width²)).
 */

/** Rows of a square matrix; of each the places of its entries and their values. */
export type SparseRows = readonly { readonly columns: Int32Array; readonly values: Float32Array }[];

/** Directions carried beyond those asked for: they make the last ones exact. */
const SPARE = 16;
const ITERATIONS = 3;
/** Sweeps of Jacobi's method after which nothing moves. */
const SWEEPS = 12;

/** Rows of U times the square root of the singular values, `width` numbers for each row of the matrix, strongest first. */
export function factorRows(rows: SparseRows, width: number): Float64Array {
  const wide = Math.min(rows.length, width + SPARE);
  let basis = orthonormal(times(rows, startingBlock(rows.length * wide), wide), wide);
  for (let round = 0; round < ITERATIONS; round += 1) {
    basis = orthonormal(timesTransposed(rows, basis, wide), wide);
    basis = orthonormal(times(rows, basis, wide), wide);
  }
  const { values, vectors } = diagonalise(gram(timesTransposed(rows, basis, wide), wide), wide);
  const order = Array.from({ length: wide }, (_, at) => at)
    .sort((p, q) => (values[q] as number) - (values[p] as number) || p - q)
    .slice(0, width);
  const result = new Float64Array(rows.length * width);
  for (let row = 0; row < rows.length; row += 1) {
    for (const [place, direction] of order.entries()) {
      let sum = 0;
      for (let k = 0; k < wide; k += 1)
        sum += (basis[row * wide + k] as number) * (vectors[k * wide + direction] as number);
      // The eigenvalue of the Gram matrix is the square of the singular value.
      result[row * width + place] = sum * Math.max(0, values[direction] as number) ** 0.25;
    }
  }
  return result;
}

/** Numbers between -0.5 and 0.5 from a linear congruential generator (Numerical Recipes): always the same. */
function startingBlock(length: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

function times(rows: SparseRows, block: Float64Array, wide: number): Float64Array {
  const result = new Float64Array(rows.length * wide);
  for (const [row, { columns, values }] of rows.entries()) {
    for (let at = 0; at < columns.length; at += 1) {
      const [from, value] = [(columns[at] as number) * wide, values[at] as number];
      for (let k = 0; k < wide; k += 1)
        result[row * wide + k] = (result[row * wide + k] as number) + value * (block[from + k] as number);
    }
  }
  return result;
}

function timesTransposed(rows: SparseRows, block: Float64Array, wide: number): Float64Array {
  const result = new Float64Array(rows.length * wide);
  for (const [row, { columns, values }] of rows.entries()) {
    for (let at = 0; at < columns.length; at += 1) {
      const [to, value] = [(columns[at] as number) * wide, values[at] as number];
      for (let k = 0; k < wide; k += 1)
        result[to + k] = (result[to + k] as number) + value * (block[row * wide + k] as number);
    }
  }
  return result;
}

/** Columns made orthonormal one after the other (Gram-Schmidt, twice, which is enough); in place. */
function orthonormal(block: Float64Array, wide: number): Float64Array {
  const dot = (k: number, j: number): number => {
    let sum = 0;
    for (let at = 0; at < block.length; at += wide) sum += (block[at + k] as number) * (block[at + j] as number);
    return sum;
  };
  for (let k = 0; k < wide; k += 1) {
    for (let pass = 0; pass < 2; pass += 1) {
      for (let j = 0; j < k; j += 1) {
        const share = dot(k, j);
        for (let at = 0; at < block.length; at += wide)
          block[at + k] = (block[at + k] as number) - share * (block[at + j] as number);
      }
    }
    const length = Math.sqrt(dot(k, k)) || 1;
    for (let at = k; at < block.length; at += wide) block[at] = (block[at] as number) / length;
  }
  return block;
}

function gram(block: Float64Array, wide: number): Float64Array {
  const result = new Float64Array(wide * wide);
  for (let at = 0; at < block.length; at += wide) {
    for (let p = 0; p < wide; p += 1) {
      const value = block[at + p] as number;
      for (let q = 0; q < wide; q += 1)
        result[p * wide + q] = (result[p * wide + q] as number) + value * (block[at + q] as number);
    }
  }
  return result;
}

/** Eigenvalues and eigenvectors (columns) of a small symmetric matrix, by Jacobi's rotations. */
function diagonalise(matrix: Float64Array, wide: number): { values: Float64Array; vectors: Float64Array } {
  const vectors = new Float64Array(wide * wide);
  for (let k = 0; k < wide; k += 1) vectors[k * wide + k] = 1;
  const rotate = (block: Float64Array, first: number, second: number, cosine: number, sine: number): void => {
    const [x, y] = [block[first] as number, block[second] as number];
    block[first] = cosine * x - sine * y;
    block[second] = sine * x + cosine * y;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let p = 0; p < wide; p += 1) {
      for (let q = p + 1; q < wide; q += 1) {
        const off = matrix[p * wide + q] as number;
        if (Math.abs(off) < 1e-9) continue;
        const theta = ((matrix[q * wide + q] as number) - (matrix[p * wide + p] as number)) / (2 * off);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < wide; k += 1) rotate(matrix, k * wide + p, k * wide + q, cosine, sine);
        for (let k = 0; k < wide; k += 1) rotate(matrix, p * wide + k, q * wide + k, cosine, sine);
        for (let k = 0; k < wide; k += 1) rotate(vectors, k * wide + p, k * wide + q, cosine, sine);
      }
    }
  }
  return { values: Float64Array.from({ length: wide }, (_, k) => matrix[k * wide + k] as number), vectors };
}
