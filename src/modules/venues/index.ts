/** The front door of venues: all that other modules and the floors above may use. */
export { type DistrictShapes, districtShapes, drawDistricts } from './districts/district-map.ts';
export {
  cityAreas,
  type District,
  districtAt,
  findDistrict,
  middleOfDistrict,
  readAreas,
} from './districts/districts.ts';
export { findPostcode, findSpotsNamed, findVenueAt, listSpots, type Spot, spotsMax } from './find-spots.ts';
export { markVenueMerged } from './mark-venue-merged.ts';
export { type PublishedVenue, publishVenues, type VenueDraft } from './publish-venues.ts';
export {
  type Found,
  findVenueBySlug,
  listKnownVenues,
  listVenues,
  type VenueLine,
  type VenueView,
  viewVenue,
} from './view-venue.ts';
