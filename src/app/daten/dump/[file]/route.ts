export { sendDump as GET } from '#web/machines/dump-file.ts';
