/** The front door of institutions: all that other modules and the floors above may use. */
export { markInstitutionMerged } from './mark-institution-merged.ts';
export { type InstitutionDraft, publishInstitutions } from './publish-institutions.ts';
export { findInstitutionBySlug, type InstitutionView, listInstitutions, viewInstitution } from './view-institution.ts';
