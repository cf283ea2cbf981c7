/**
 * The paper's own films: files on disk, what they are, their captions and transcripts. Knows the journal and the tables;
 * files are read by the small readers beside it ({@code mp4}, {@code webm}) and never decoded. The entry type is
 * {@link press.broadsheet.video.VideoLibrary}.
 */
@NullMarked
package press.broadsheet.video;

import org.jspecify.annotations.NullMarked;
