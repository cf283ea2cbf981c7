/** Tests that damage a paper, part by part, and see each part named. */
@NullMarked
package press.broadsheet.archive;

import org.jspecify.annotations.NullMarked;
