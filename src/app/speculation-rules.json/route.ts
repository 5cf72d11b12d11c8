export const dynamic = 'force-static';

/** Which links a browser may fetch ahead while the pointer rests on them: pages, but neither files nor searches. */
const rules = {
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }, { not: { href_matches: '/*\\?(.+)' } }],
      },
      eagerness: 'moderate',
    },
  ],
};

export const GET = () =>
  new Response(JSON.stringify(rules), {
    headers: { 'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=86400' },
  });
