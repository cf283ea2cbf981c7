/** That a hub hears of every change, and of each once. */
@NullMarked
package press.broadsheet.hub;

import org.jspecify.annotations.NullMarked;
