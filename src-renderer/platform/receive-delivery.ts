import type { Delivery } from '../../shared/bridge/contract.ts';

/** How long a browser may take to fetch a blob it was told to download, before it is freed. */
const BLOB_LIFETIME_MS = 60_000;

/** Does what a delivery leaves to the page: a download. What the page has to print, its caller prints. */
export function receiveDelivery(delivery: Delivery): void {
  if (delivery.kind === 'download') download(delivery);
}

function download({ name, bytes, mime }: Extract<Delivery, { kind: 'download' }>): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BLOB_LIFETIME_MS);
}
