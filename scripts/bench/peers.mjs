import { table } from './markdown.mjs'

/** Measured before on such a machine, with the same 30 stories; not by this command. */
export const PEERS = `Measured before on such a machine, with the same 30 stories; not by this command.

${table(
  ['', "Payload's website template 3.90", 'Ghost 5.130', 'WordPress 6.1 with a page cache'],
  [
    ['front page, requests/s at 50 connections', '708', '41', '2,967'],
    ["the same behind nginx's cache (nginx's own file: 131,000)", '86,500', null, null],
    ['Lighthouse performance, front page', '84', '99', '92'],
    ['Lighthouse performance, post', '80', '95', '100'],
    ['LCP, front page, s', '4.5', '2.1', '3.4'],
    ['LCP, post, s', '5.0', '3.0', '1.35'],
    ['JavaScript, KB gzip', '263', '23', '10'],
    ['HTML of the front page, KB raw', '205', '37', '72'],
    ['publish → front page, ms', 'never', '96', '38'],
    ['a two-character word in the middle of a body is found', 'no', 'not by the server', 'yes'],
    ['search that finds nothing, 30 → 10,000 posts, ms', '9 → 39', null, null],
    ['build, 30 → 10,000 posts, s', '1.3 → 70', null, null],
  ],
)}`
