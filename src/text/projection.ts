/**
 * From degrees to the sheet of the world map, `templates/assets/land.svg`: a plain one, upright, true to shape at 38°
 * north, where most places of most archives lie.
 */

/** Degrees: north and east are positive. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Units of the sheet for a degree of latitude, and how much narrower one of longitude is: the cosine of 38°. */
const UNITS = 10;
const NARROWER = 0.788;
/** What is on the sheet: Antarctica is not. */
const NORTH = 84;
const SOUTH = -57;

export const SHEET = { width: 360 * UNITS * NARROWER, height: (NORTH - SOUTH) * UNITS } as const;

export function projected({ lat, lon }: Coordinates): { readonly x: number; readonly y: number } {
  return { x: (lon + 180) * UNITS * NARROWER, y: (NORTH - lat) * UNITS };
}
