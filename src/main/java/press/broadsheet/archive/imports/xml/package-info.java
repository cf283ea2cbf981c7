/**
 * Files of unknown make as XML items: how their bytes become characters, where their items begin and end, and how an
 * item that is not well-formed is mended. Knows no newspaper. The entry types are
 * {@link press.broadsheet.archive.imports.xml.Encoding}, {@link press.broadsheet.archive.imports.xml.ItemScanner} and
 * {@link press.broadsheet.archive.imports.xml.XmlItem}.
 */
@NullMarked
package press.broadsheet.archive.imports.xml;

import org.jspecify.annotations.NullMarked;
