/** The front door of subscriptions: who wants to hear of what, how often. It knows nothing of mails. */
export { type Ask, type AskRefusal, askForSubscription } from './ask-for-subscription.ts';
export { type ChangeSubscriptionRefusal, changeSubscription } from './change-subscription.ts';
export { confirmSubscription } from './confirm-subscription.ts';
export { type Edition, editionName, nextEditionAt } from './editions.ts';
export { endSubscription } from './end-subscription.ts';
export { endWatchesOf } from './end-watches-of.ts';
export { findOpenEditions, type OpenEdition } from './find-editions.ts';
export { findRequest } from './find-request.ts';
export { forgetSubscriptions } from './forget-subscriptions.ts';
export { hoursToConfirm, requestsPerHourMax, yearsOfProof } from './lifetimes.ts';
export { holdSubscribers, listSubscribers, type Subscriber } from './list-subscribers.ts';
export { listWatchers, type Watcher } from './list-watchers.ts';
export { noteEdition } from './note-edition.ts';
export { noteTold } from './note-told.ts';
export type { Rhythm } from './shapes.ts';
export { filterOf, withoutOrder } from './subscribable.ts';
export { tokenOf } from './token.ts';
export { type FoundSubscription, type SubscriptionView, viewSubscription } from './view-subscription.ts';
