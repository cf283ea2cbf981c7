package press.broadsheet.staff;

/** Something that not everybody may do. */
public enum Permission {
    READ_COPY,
    WRITE_COPY,
    PUBLISH,
    KILL,
    TAKE_IN_PICTURES,
    SET_BELLY_BAND,
    SET_MASTHEAD,
    SELL_SPACE,
    HANDLE_LETTERS
}
