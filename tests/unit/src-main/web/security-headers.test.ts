import { expect, test } from 'vitest';
import { newNonce, securityHeaders } from '../../../../src-main/web/security-headers.ts';

test('the policy lets in nothing inline but what carries the nonce, and nothing from elsewhere', () => {
  const policy = securityHeaders('abc')['content-security-policy'] ?? '';
  const directives = new Map(
    policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('a nonce has 128 bits and is new each time', () => {
  const nonces = new Set(Array.from({ length: 100 }, newNonce));
  expect(nonces.size).toBe(100);
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
});
