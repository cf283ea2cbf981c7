/** The program as a server: Jetty, Spring and the parts of the paper wired together. */
@NullMarked
package press.broadsheet.server;

import org.jspecify.annotations.NullMarked;
