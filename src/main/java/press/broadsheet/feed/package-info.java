/**
 * What machines read: RSS, Atom and JSON Feed, sitemaps, the content API, robots.txt and ads.txt. Knows the edition and
 * the press, and hands the press sheets like any page's: what a sheet was made from decides when it is made again. The
 * entry type is {@link press.broadsheet.feed.Feeds}.
 */
@NullMarked
package press.broadsheet.feed;

import org.jspecify.annotations.NullMarked;
