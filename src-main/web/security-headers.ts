import { randomBytes } from 'node:crypto';

/**
 * What every answer to the renderer carries, on both hosts. Scripts come from the program's own
 * files alone; the one `<style>` that React Aria injects is let in by a nonce made anew for each load.
 */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
    'cache-control': 'no-cache',
  };
}

/** A nonce of 128 random bits, as CSP Level 3 section 2.3.1 asks. */
export const newNonce = (): string => randomBytes(16).toString('base64');
