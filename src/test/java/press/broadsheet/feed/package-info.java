/** Tests of what machines read, with a paper of their own on SQLite. */
@NullMarked
package press.broadsheet.feed;

import org.jspecify.annotations.NullMarked;
