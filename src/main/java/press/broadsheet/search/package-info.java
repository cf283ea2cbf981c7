/**
 * Search in everything that is in print, Korean as well as English: one {@link press.broadsheet.search.SearchIndex}, with
 * Lucene for an engine. It follows the journal ({@link press.broadsheet.search.Indexing}) and reads the edition; it can be
 * thrown away at any time and is made again. It knows nothing of pages.
 */
@NullMarked
package press.broadsheet.search;

import org.jspecify.annotations.NullMarked;
