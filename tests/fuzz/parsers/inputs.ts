import { type Member, zipOf } from '../../helpers/hostile/zip.ts';
import { byteMutation, type Mutation, textMutation } from './mutations.ts';
import type { Random } from './random.ts';

/** What a fixture is, taken apart so that a mutation can reach what matters in it. */
export type Fixture =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string; readonly encode: (text: string) => Uint8Array }
  | { readonly kind: 'zip'; readonly members: readonly Member[]; readonly bytes: Uint8Array };

/** An input to be: a fixture and the changes of it. */
export interface Recipe {
  readonly fixture: Fixture;
  readonly mutations: readonly Mutation<Fixture>[];
}

export function recipe(fixtures: readonly Fixture[], random: Random): Recipe {
  const fixture = random.pick(fixtures);
  const count = 1 + random.below(random.pick([1, 2, 4, 8]));
  return { fixture, mutations: Array.from({ length: count }, () => mutationOf(fixture, random)) };
}

/** The bytes of a recipe. */
export const cook = ({ fixture, mutations }: Recipe): Uint8Array =>
  bytesOf(mutations.reduce((input, mutate) => mutate(input), fixture));

function bytesOf(input: Fixture): Uint8Array {
  if (input.kind === 'text') return input.encode(input.text);
  return input.kind === 'zip' ? zipOf(input.members) : input.bytes;
}

function mutationOf(fixture: Fixture, random: Random): Mutation<Fixture> {
  const onBytes = byteMutation(random);
  const asBytes: Mutation<Fixture> = (input) => ({ kind: 'bytes', bytes: onBytes(bytesOf(input)) });
  if (fixture.kind === 'bytes' || random.below(6) === 0) return asBytes;
  const onText = textMutation(random);
  if (fixture.kind === 'text')
    return (input) => (input.kind === 'text' ? { ...input, text: onText(input.text) } : asBytes(input));
  const member = random.below(2 ** 20);
  const way = random.below(8);
  return (input) => {
    if (input.kind !== 'zip') return asBytes(input);
    const at = member % input.members.length;
    if (way === 0) return { ...input, members: input.members.filter((_, n) => n !== at) };
    if (way === 1)
      return {
        ...input,
        members: input.members.map((one, n) => (n === at ? { ...one, saysSize: member } : one)),
      };
    return {
      ...input,
      members: input.members.map((one, n) => (n === at ? { ...one, plain: onText(String(one.plain)) } : one)),
    };
  };
}
