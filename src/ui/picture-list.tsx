export type PictureView = {
  src: string;
  width: number;
  height: number;
  title: string;
  hint: string;
  files: readonly { href: string; name: string; text: string }[];
};

/** Pictures to take along, each with its size, what it is for, and its files. Its words stand beside it as text. */
export const PictureList = ({ pictures }: { pictures: readonly PictureView[] }) => (
  <ul className="plain pictures">
    {pictures.map(({ src, width, height, title, hint, files }) => (
      <li key={src}>
        <img src={src} alt="" width={width} height={height} loading="lazy" />
        <h3>{title}</h3>
        <p className="soft">{hint}</p>
        {files.map(({ href, name, text }) => (
          <p key={href}>
            <a href={href} download={name}>
              {text}
              <span className="sr"> ({title})</span>
            </a>
          </p>
        ))}
      </li>
    ))}
  </ul>
);
