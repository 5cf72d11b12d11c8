/** A strip above everything, e.g. while the clock stands still for a demonstration. */
export const Banner = ({ text }: { text: string }) => (
  <div className="banner">
    <p className="inner">{text}</p>
  </div>
);
