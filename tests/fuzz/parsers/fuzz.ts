import { corpus, type ParserName } from './corpus.ts';
import { cook, type Fixture, type Recipe, recipe } from './inputs.ts';
import { randomFrom, seedOf } from './random.ts';
import { read } from './targets.ts';

/** An input on which a parser failed. */
export interface Failure {
  readonly parser: ParserName;
  readonly seed: number;
  readonly index: number;
  readonly why: string;
}

/** An input may take this long on a busy machine; a hang takes for ever. */
const SLOW_MS = 10_000;

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const shape = (): string => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join(' ');
const CLEAN = shape();

/** Tries inputs of one parser, one after another. */
export class Fuzzer {
  private constructor(
    private readonly fixtures: Readonly<Record<ParserName, readonly Fixture[]>>,
    private readonly seed: number,
  ) {}

  static async open(folder: string, seed: number): Promise<Fuzzer> {
    return new Fuzzer(await corpus(folder), seed);
  }

  /** How the input ended, or why it failed. */
  async try(parser: ParserName, index: number): Promise<{ readonly ending: string } | Failure> {
    const why = await this.fails(parser, this.recipe(parser, index));
    return typeof why === 'string' ? { parser, seed: this.seed, index, why } : why;
  }

  /** The fewest changes that still make it fail, and the bytes they give. */
  async shrunk(
    parser: ParserName,
    index: number,
  ): Promise<{ readonly mutations: number; readonly bytes: Uint8Array }> {
    let best = this.recipe(parser, index);
    for (let at = 0; at < best.mutations.length; ) {
      const fewer: Recipe = { ...best, mutations: best.mutations.filter((_, n) => n !== at) };
      if (typeof (await this.fails(parser, fewer)) === 'string') best = fewer;
      else at += 1;
    }
    return { mutations: best.mutations.length, bytes: cook(best) };
  }

  private recipe(parser: ParserName, index: number): Recipe {
    return recipe(this.fixtures[parser], randomFrom(seedOf(this.seed, index)));
  }

  private async fails(parser: ParserName, made: Recipe): Promise<string | { readonly ending: string }> {
    const before = performance.now();
    try {
      const ending = await read(parser, cook(made));
      if (shape() !== CLEAN) return 'a prototype was changed';
      const ms = performance.now() - before;
      return ms > SLOW_MS ? `took ${Math.round(ms)} ms` : { ending };
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  }
}

export const isFailure = (one: { readonly ending: string } | Failure): one is Failure => 'why' in one;
