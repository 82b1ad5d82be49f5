/** Is told after each batch how many articles are done and how many are left; says whether to go on. */
export type GoOn = (done: number, left: number) => boolean;
