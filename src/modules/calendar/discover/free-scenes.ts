/** Whose dates are the free scene's; institutions say it of themselves. */
export const freeScenes = ['frei', 'ehrenamtlich'] as const;
