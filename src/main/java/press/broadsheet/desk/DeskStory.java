package press.broadsheet.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.WorkflowStage;

/**
 * A story as the desk sees it.
 *
 * @param revision the newest revision, which need not be the one in print
 * @param first when the public first saw it, or null when it never has
 */
public record DeskStory(
        StoryId id,
        int revision,
        WorkflowStage stage,
        PublicStatus status,
        @Nullable Embargo embargo,
        @Nullable Instant first) {}
