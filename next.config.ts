import type { NextConfig } from 'next';

const forEver = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
const forADay = [{ key: 'Cache-Control', value: 'public, max-age=86400' }];

/** The script for other websites: asked again every hour, read by any page. */
const forOtherWebsites = [
  { key: 'Cache-Control', value: 'public, max-age=3600' },
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

/** Addresses are steered by src/web/serve.ts before Next sees them; what is left to Next is kept plain. */
const config: NextConfig = {
  typedRoutes: true,
  // Types are a step of their own in `npm test`; a build on a small server need not check them again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The front packs: once, in one piece, and better than gzip for those who take it.
  compress: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@touch4it/ical-timezones', 'graphile-worker', 'ical-generator', 'pg', 'sharp'],
  headers: async () => [
    { source: '/styles/:name(litfass\\..+\\.css)', headers: forEver },
    { source: '/fonts/:name(.+\\.woff2)', headers: forEver },
    { source: '/e/v1.js', headers: forOtherWebsites },
    { source: '/:name([\\w-]+\\.(?:ico|png|svg))', headers: forADay },
  ],
};

export default config;
