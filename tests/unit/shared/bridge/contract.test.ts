import { expect, expectTypeOf, test } from 'vitest';
import {
  CHANNELS,
  type Channel,
  type DeliveringChannel,
  type Delivery,
  isDelivering,
  type Returned,
} from '../../../../shared/bridge/contract.ts';

/** The channels that give back a delivery, whatever they are declared as. */
type GivingDelivery = { [C in Channel]: Returned<C> extends Delivery ? C : never }[Channel];

test('whatever gives back a delivery is declared as delivering', () => {
  expectTypeOf<DeliveringChannel>().toEqualTypeOf<GivingDelivery>();
  expect(CHANNELS.filter(isDelivering)).toContain('forms.export');
  expect(isDelivering('file.read')).toBe(false);
});
