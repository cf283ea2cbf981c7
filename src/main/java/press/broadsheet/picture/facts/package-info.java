/**
 * What a picture's file tells of it, in and out: IPTC's IIM, XMP and EXIF. Knows {@code picture.file} and the values of a
 * story. The entry types are {@link press.broadsheet.picture.facts.FactsReading} and
 * {@link press.broadsheet.picture.facts.CaptionSlip}.
 */
@NullMarked
package press.broadsheet.picture.facts;

import org.jspecify.annotations.NullMarked;
