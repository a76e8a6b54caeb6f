import { corpus, type ParserName } from './corpus.ts';
import type { Fixture, Recipe } from './inputs.ts';
import { type SentOut, sentOut } from './plans.ts';
import { randomFrom, seedOf } from './random.ts';
import { read } from './targets.ts';

/** An input on which a parser failed. */
export interface Failure {
  readonly parser: ParserName;
  readonly seed: number;
  readonly index: number;
  readonly why: string;
}

/** How an input ended that did not fail, and the CPU it took. */
export interface Ended {
  readonly ending: string;
  readonly ms: number;
}

/** CPU that the reading of one input may take: all are small, so more is something that grows too fast. */
const SLOW_MS = 3_000;

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const shape = (): string => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join(' ');
const CLEAN = shape();

/** Tries inputs of one parser, one after another. */
export class Fuzzer {
  private constructor(
    private readonly fixtures: Readonly<Record<ParserName, readonly Fixture[]>>,
    private readonly sent: SentOut,
    private readonly seed: number,
  ) {}

  static async open(folder: string, seed: number): Promise<Fuzzer> {
    const sent = await sentOut();
    return new Fuzzer(await corpus(folder, sent), sent, seed);
  }

  /** How the input ended, or why it failed. */
  async try(parser: ParserName, index: number): Promise<Ended | Failure> {
    const why = await this.fails(parser, this.recipe(parser, index));
    return typeof why === 'string' ? { parser, seed: this.seed, index, why } : why;
  }

  /** The fewest changes that still make it fail, and the bytes they give. */
  async shrunk(
    parser: ParserName,
    index: number,
  ): Promise<{ readonly mutations: number; readonly bytes: Uint8Array }> {
    let best = this.recipe(parser, index);
    for (let at = 0; at < best.count; ) {
      const fewer = best.without(at);
      if (typeof (await this.fails(parser, fewer)) === 'string') best = fewer;
      else at += 1;
    }
    return { mutations: best.count, bytes: best.cook() };
  }

  private recipe(parser: ParserName, index: number): Recipe {
    const random = randomFrom(seedOf(this.seed, index));
    return random.pick(this.fixtures[parser])(random);
  }

  private async fails(parser: ParserName, made: Recipe): Promise<string | Ended> {
    const bytes = made.cook();
    const before = process.cpuUsage();
    try {
      const ending = await read(parser, bytes, this.sent.plan);
      if (shape() !== CLEAN) return 'a prototype was changed';
      const { user, system } = process.cpuUsage(before);
      const ms = (user + system) / 1000;
      return ms > SLOW_MS ? `took ${Math.round(ms)} ms of CPU` : { ending, ms };
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  }
}

export const isFailure = (one: Ended | Failure): one is Failure => 'why' in one;
