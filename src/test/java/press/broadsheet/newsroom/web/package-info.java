/** Tests of the newsroom's screens that need no browser. */
@NullMarked
package press.broadsheet.newsroom.web;

import org.jspecify.annotations.NullMarked;
