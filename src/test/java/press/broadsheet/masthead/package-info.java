/** That mastheads refuse what no paper can be, and say where its pages stand. */
@NullMarked
package press.broadsheet.masthead;

import org.jspecify.annotations.NullMarked;
