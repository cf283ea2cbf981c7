package press.broadsheet.story;

/** Where a story stands on its way through the newsroom; says nothing about what the public sees. */
public enum WorkflowStage {
    PITCH,
    DRAFT,
    SUBBING,
    READY,
    HELD,
    SPIKED
}
