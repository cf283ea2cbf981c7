package press.broadsheet.staff;

/** Something that not everybody may do. */
public enum Permission {
    READ_COPY,
    WRITE_COPY,
    PUBLISH,
    KILL,
    TAKE_IN_PICTURES,
    SET_NOTICE,
    SET_MASTHEAD
}
