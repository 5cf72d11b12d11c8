import type { Words } from '../../words.ts';
import { componentSnippet, frameSnippet, heightSnippet, oembedSnippet, policySnippet } from './snippets.ts';

type SnippetBoxesProps = { embedded: Parameters<typeof componentSnippet>[0]; say: Words };

/** The lines to copy, each in a box that one press of the keyboard selects, with what it is for. */
export const SnippetBoxes = ({ embedded, say }: SnippetBoxesProps) => (
  <div className="snippets">
    <Box id="component" text={componentSnippet(embedded)} say={say} />
    <Box id="frame" text={frameSnippet(embedded)} say={say} />
    <Box id="height" text={heightSnippet()} say={say} />
    <Box id="oembed" text={oembedSnippet(embedded)} say={say} />
    <Box id="policy" text={policySnippet()} say={say} />
  </div>
);

const columns = 60;

/** So many rows show the whole text on a wide screen. */
const rowsOf = (text: string) => text.split('\n').reduce((rows, line) => rows + Math.ceil(line.length / columns), 1);

const Box = ({ id, text, say }: { id: string; text: string; say: Words }) => (
  <div className="field snippet">
    <label htmlFor={`lines-${id}`}>{say(`snippet.${id}.label`)}</label>
    <p className="tiny" id={`lines-${id}-hint`}>
      {say(`snippet.${id}.hint`)}
    </p>
    <textarea
      id={`lines-${id}`}
      readOnly
      rows={Math.min(rowsOf(text), 12)}
      spellCheck={false}
      aria-describedby={`lines-${id}-hint`}
      defaultValue={text}
    />
  </div>
);
