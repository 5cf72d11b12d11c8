// npm run build: the stylesheet and the production build, when the sources are not those of the last one.
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { endWith, say } from './steps/say.mjs';

try {
  await installWhatIsMissing();
  await goOnWithOwnNode();
  const { buildWhatIsStale } = await import('./steps/build-product.mjs');
  await buildWhatIsStale();
  say('Der Bau ist aktuell.');
} catch (error) {
  endWith(error);
}
