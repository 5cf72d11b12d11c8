const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1];

/** A link to somebody else's pages, told by its host. Anything but http stays plain text. */
export const wayOut = (url: string) =>
  hostOf(url) ? (
    <a href={url} rel="nofollow noopener">
      {hostOf(url)}
    </a>
  ) : (
    url
  );
