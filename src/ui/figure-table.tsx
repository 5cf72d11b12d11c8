/** A number in words, and, where it is a share, how long its bar is: 0 to 100. */
export type FigureCell = { text: string; percent?: number | undefined };

export type FigureTableProps = {
  caption: string;
  /** The first names the rows. */
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly FigureCell[] }[];
};

/** Published numbers as a table; a share has a bar that says no more than its number. */
export const FigureTable = ({ caption, columns: [rowName = '', ...columns], rows }: FigureTableProps) => (
  <table className="figures">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{rowName}</th>
        {columns.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map(({ text, percent }, at) => (
            <td key={columns[at]} data-name={columns[at]}>
              {text}
              {percent !== undefined && (
                <svg className="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={percent} height="8" />
                </svg>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
