import { z } from 'zod';

/** The shapes that have a name of their own in the API's description. */
export const shapes = z.registry<{ id: string }>();

/** Gives a shape its name; what the description says about it stands beside. */
export function named<Shape extends z.ZodType>(id: string, shape: Shape, description: string): Shape {
  const told = shape.describe(description);
  shapes.add(told, { id });
  return told;
}
