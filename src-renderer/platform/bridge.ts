import {
  type Bridge,
  type Channel,
  type Delivery,
  isDelivering,
  type Reply,
} from '../../shared/bridge/contract.ts';
import { createHttpBridge } from './http-bridge.ts';
import { receiveDelivery } from './receive-delivery.ts';

/**
 * The services, the same on every host: over the preload's `window.tsudoi` in Electron, over the
 * loopback server in a browser. A delivery that is the page's to finish (download, print) is finished
 * here; the caller only reads what became of it.
 */
export const bridge: Bridge = {
  invoke: async (channel, argument) => {
    const reply = await connected().invoke(channel, argument);
    if (reply.ok && isDelivery(channel, reply)) receiveDelivery(reply.value);
    return reply;
  },
};

let connection: Bridge | undefined;

/** Made at the first call, so that a module that only imports the bridge has no side effect. */
function connected(): Bridge {
  // The preload's object is ours; the type is not declared on Window so that nothing else uses it.
  connection ??= (globalThis as { readonly tsudoi?: Bridge }).tsudoi ?? createHttpBridge();
  return connection;
}

function isDelivery<C extends Channel>(
  channel: C,
  reply: Reply<C>,
): reply is Reply<C> & { readonly ok: true; readonly value: Delivery } {
  return reply.ok && isDelivering(channel);
}
