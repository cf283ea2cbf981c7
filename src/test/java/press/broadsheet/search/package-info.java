/**
 * Tests of search on a paper that runs as it does under a server, written as sentences: what is found, what never is, and
 * how soon.
 */
@NullMarked
package press.broadsheet.search;

import org.jspecify.annotations.NullMarked;
