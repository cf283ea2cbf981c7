/** The demo paper as its readers meet it: over HTTP and in a browser. */
@NullMarked
package press.broadsheet.browser;

import org.jspecify.annotations.NullMarked;
