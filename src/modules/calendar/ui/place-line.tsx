export type PlaceLineProps = { place: string; formerPlace?: string | undefined; className: string };

/** Where; after a move the old place stays, struck through. */
export const PlaceLine = ({ place, formerPlace, className }: PlaceLineProps) => (
  <p className={className}>
    {formerPlace ? (
      <>
        <del>{formerPlace}</del> <ins>{place}</ins>
      </>
    ) : (
      place
    )}
  </p>
);
