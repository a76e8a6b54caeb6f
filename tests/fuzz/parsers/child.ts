import { writeFileSync } from 'node:fs';
import { PARSERS, type ParserName } from './corpus.ts';
import { Fuzzer, isFailure } from './fuzz.ts';

/** A process that tries inputs and says so before and after each batch: its parent kills it when it hangs. */
const [folder = '', name = '', seed = '', from = '', to = '', keep = ''] = process.argv.slice(2);
const parser = PARSERS.find((one): one is ParserName => one === name);
const say = (message: object): void => void process.send?.(message);

process.on('unhandledRejection', (error) => {
  say({ kind: 'failure', why: `unhandled rejection: ${String(error)}` });
});

async function main(): Promise<void> {
  if (!parser) throw new Error(`no parser ${name}`);
  const fuzzer = await Fuzzer.open(folder, Number(seed));
  for (let index = Number(from); index < Number(to); index += 1) {
    say({ kind: 'begin', index });
    const tried = await fuzzer.try(parser, index);
    if (!isFailure(tried)) {
      say({ kind: 'end', index, ending: tried.ending });
      continue;
    }
    const { mutations, bytes } = await fuzzer.shrunk(parser, index);
    const file = `${keep}-${parser}-${seed}-${index}.bin`;
    writeFileSync(file, bytes);
    say({ kind: 'failure', index, why: tried.why, mutations, file });
  }
  process.disconnect?.();
}

void main();
