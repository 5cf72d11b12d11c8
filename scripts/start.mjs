// npm start: everything from an empty machine to the printed address, and then the one who keeps it running.
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { endWith } from './steps/say.mjs';

try {
  await installWhatIsMissing();
  await goOnWithOwnNode();
  const { serve } = await import('./steps/serve.mjs');
  await serve();
} catch (error) {
  endWith(error);
}
