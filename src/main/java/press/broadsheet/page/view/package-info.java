/** What the templates are given, a record for each: plain texts and addresses, nothing left to decide. */
@NullMarked
package press.broadsheet.page.view;

import org.jspecify.annotations.NullMarked;
