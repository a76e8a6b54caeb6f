import * as v from 'valibot';
import { STAGE_KEYS, stageFaceSchema } from '../../shared/domain/hub/stage-clock.ts';

/** What the program's window and that of the stage's clock tell each other: the browser's own channel, of this origin alone. */
const NAME = 'tsudoi.stage';

const messageSchema = v.variant('kind', [
  /** The clock's window has come and wants to know what to show. */
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('key'), key: v.picklist(STAGE_KEYS) }),
  v.strictObject({ kind: v.literal('face'), face: v.nullable(stageFaceSchema) }),
]);
export type StageMessage = v.InferOutput<typeof messageSchema>;

/** One end of the channel; what is no message of ours is passed over. */
export function stageChannel(listen: (message: StageMessage) => void): {
  readonly tell: (message: StageMessage) => void;
  readonly close: () => void;
} {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = v.safeParse(messageSchema, data);
    if (message.success) listen(message.output);
  });
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
