/**
 * What a browser is told that pages of the site may do: the one source of the meta tag, of `_headers` and of
 * `docs/hosting/nginx.conf`. There is no `unsafe-inline`, for there is no inline script or style; and no
 * `upgrade-insecure-requests`, for archives also stand on plain local networks.
 */

/** What a page itself can say, in a meta tag. */
export const PAGE_POLICY: string = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export const REFERRER_POLICY = 'strict-origin-when-cross-origin';

/** What a host should send with every file. A meta tag can't say who may show the page in a frame. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `${PAGE_POLICY}; frame-ancestors 'self'`],
  ['Referrer-Policy', REFERRER_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
