import type { ReactNode } from 'react';

export type TextTableProps = {
  caption: string;
  /** The first names the rows. */
  columns: readonly string[];
  rows: readonly { id: string; name: ReactNode; cells: readonly ReactNode[] }[];
};

/** Things and what is said of each. On a narrow screen each row is a block, and each cell says what it is. */
export const TextTable = ({ caption, columns: [rowName = '', ...columns], rows }: TextTableProps) => (
  <table className="ledger">
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
      {rows.map(({ id, name, cells }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          {cells.map((cell, at) => (
            <td key={columns[at]} data-name={columns[at]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
