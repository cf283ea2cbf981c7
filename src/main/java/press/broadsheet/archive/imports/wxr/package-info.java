/**
 * WordPress exports (WXR 1.0 to 1.2) as stories. Two passes over a file: the first for authors, categories and
 * attachments, which may stand anywhere, the second for the stories. The entry type is
 * {@link press.broadsheet.archive.imports.wxr.WxrReader}.
 */
@NullMarked
package press.broadsheet.archive.imports.wxr;

import org.jspecify.annotations.NullMarked;
