import { answerApi, answerPreflight, refuseMethod } from '#web/api/answer-api.ts';

export {
  answerApi as GET,
  answerApi as HEAD,
  answerPreflight as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
};
