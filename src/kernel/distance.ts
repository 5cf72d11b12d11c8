/** A spot on the earth in degrees. */
export type Point = { latitude: number; longitude: number };

const kilometresPerDegree = 111.32;

/** Reads "51.6,6.7" as filters store it. */
export function pointOf(text: string): Point {
  const [latitude = 0, longitude = 0] = text.split(',').map(Number);
  return { latitude, longitude };
}

/** Measures from a spot to others in kilometres, as the crow flies and as if the town were flat. */
export function kilometresFrom({ latitude, longitude }: Point) {
  const scale = Math.cos((latitude * Math.PI) / 180);
  return (lat: number, lon: number) =>
    Math.hypot((lat - latitude) * kilometresPerDegree, (lon - longitude) * kilometresPerDegree * scale);
}
